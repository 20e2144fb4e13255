package sunlight.reminding.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what is kept of a channel: AES-256-GCM, bound to the place where it stands, so that it cannot be read from another
 * row. What was sealed says by which key, so that a changed key is noticed and not mistaken for damage. Pure.
 */
final class Seal {

    static final int SHORTEST_KEY = 32;

    private static final String VERSION = "sealed1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 4;

    private final SecretKeySpec key;
    private final String name;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.name = HexFormat.of().formatHex(Arrays.copyOf(digest("name", key), NAME_BYTES));
    }

    /** @param words a long random text, as it stands in the configuration */
    static Seal of(String words) {
        if (words.strip().length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("sunlight.channels.key must have at least " + SHORTEST_KEY
                    + " characters; openssl rand -base64 32 makes one");
        }
        return new Seal(digest("key", words.strip().getBytes(UTF_8)));
    }

    private static byte[] digest(String use, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(("sunlight.channels " + use + "\0").getBytes(UTF_8));
            return digest.digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isSealed(String text) {
        return text.startsWith(VERSION);
    }

    /** Whether it was sealed with this key. */
    boolean isOf(String text) {
        return text.startsWith(VERSION + name + ":");
    }

    /** @param place where it stands, such as tenant, row and column */
    String seal(String text, String place) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(UTF_8));
            var both =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return VERSION + name + ":" + Base64.getEncoder().encodeToString(both.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing where it was sealed with another key, stood in another place, or was changed. */
    Optional<String> open(String text, String place) {
        if (!isOf(text)) {
            return Optional.empty();
        }
        try {
            var both = Base64.getDecoder().decode(text.substring(VERSION.length() + name.length() + 1));
            var nonce = Arrays.copyOf(both, NONCE_BYTES);
            var opened =
                    cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(opened, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
