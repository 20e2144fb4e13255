package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** What pages and assets do with bytes. */
final class Bytes {

    private static final int HASH_BYTES = 12;

    private Bytes() {}

    /**
     * What tells one state of a page from the next, in a handful of characters. Two checksums instead of a digest: a page
     * that is made for one reader spent an eighth of its time on the digest.
     *
     * @param page its address, so that no two pages share a tag
     */
    static String tag(byte[] bytes, String page) {
        return Long.toUnsignedString(
                sum(new CRC32(), bytes, page) << 32 | sum(new CRC32C(), bytes, page), Character.MAX_RADIX);
    }

    private static long sum(Checksum sum, byte[] bytes, String page) {
        sum.update(page.getBytes(UTF_8));
        sum.update(bytes);
        return sum.getValue();
    }

    /** A short hash that may stand in an address. */
    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var sum = Arrays.copyOf(digest.digest(bytes), HASH_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
