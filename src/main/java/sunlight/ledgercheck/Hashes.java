package sunlight.ledgercheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The algorithms of today's exports: SHA-256 and Ed25519. */
final class Hashes {

    static final String NONE = "sha256:" + "0".repeat(64);

    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hashes::sha256);

    private Hashes() {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String text) {
        return "sha256:" + HexFormat.of().formatHex(SHA256.get().digest(text.getBytes(UTF_8)));
    }

    static String fields(String name, Line line, String... fields) {
        var text = new StringBuilder(name).append('\n');
        for (var field : fields) {
            var value = line.get(field);
            if (value.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a field is longer than a line");
            }
            text.append(value).append('\n');
        }
        return text.toString();
    }

    /** RFC 6962, section 2.1. */
    static String tree(List<byte[]> leaves) {
        return leaves.isEmpty() ? NONE : "sha256:" + HexFormat.of().formatHex(subtree(leaves));
    }

    private static byte[] subtree(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return prefixed(0, leaves.get(0), new byte[0]);
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return prefixed(1, subtree(leaves.subList(0, split)), subtree(leaves.subList(split, leaves.size())));
    }

    private static byte[] prefixed(int prefix, byte[] first, byte[] second) {
        var bytes = Arrays.copyOf(new byte[] {(byte) prefix}, 1 + first.length + second.length);
        System.arraycopy(first, 0, bytes, 1, first.length);
        System.arraycopy(second, 0, bytes, 1 + first.length, second.length);
        return SHA256.get().digest(bytes);
    }

    static boolean isSigned(String algorithm, String publicKey, String text, String signed) {
        try {
            if (!algorithm.equals("Ed25519")) {
                return false;
            }
            var key = KeyFactory.getInstance(algorithm)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
            var signature = Signature.getInstance(algorithm);
            signature.initVerify(key);
            signature.update(text.getBytes(UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }
}
