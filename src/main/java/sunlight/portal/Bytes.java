package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What pages and assets do with bytes. */
final class Bytes {

    private static final int HASH_BYTES = 12;

    private Bytes() {}

    static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A short hash that may stand in an address. */
    static String hash(byte[] bytes, String... salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : salt) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            var sum = Arrays.copyOf(digest.digest(bytes), HASH_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
