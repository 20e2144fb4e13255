package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/** What pages and assets do with bytes. */
final class Bytes {

    private static final int HASH_BYTES = 12;
    private static final int BUFFER = 8192;

    /** No name, no time, best compression, from anywhere. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 2, (byte) 0xff};

    private static final BlockingQueue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(8);

    private Bytes() {}

    /** The gzip format (RFC 1952), by a deflater that is used again: a new one first clears a quarter of a megabyte. */
    static byte[] gzip(byte[] plain) {
        var deflater =
                Optional.ofNullable(DEFLATERS.poll()).orElseGet(() -> new Deflater(Deflater.BEST_COMPRESSION, true));
        try {
            var out = new ByteArrayOutputStream(plain.length / 3 + 64);
            out.writeBytes(HEAD);
            deflater.setInput(plain);
            deflater.finish();
            var buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            out.writeBytes(tail(plain));
            return out.toByteArray();
        } finally {
            deflater.reset();
            if (!DEFLATERS.offer(deflater)) {
                deflater.end();
            }
        }
    }

    /** Takes back what {@link #gzip} has done. */
    static byte[] gunzip(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] tail(byte[] plain) {
        var sum = new CRC32();
        sum.update(plain);
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .putInt(plain.length)
                .array();
    }

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
