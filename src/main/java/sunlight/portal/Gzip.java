package sunlight.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/** The gzip format (RFC 1952), by deflaters that are used again: a new one first clears a quarter of a megabyte. */
final class Gzip {

    /** As small as it gets, for what is packed once. */
    static final Gzip BEST = new Gzip(Deflater.BEST_COMPRESSION);

    /** For whoever waits: a Chinese page takes a seventh of the time, and is a twenty-fifth larger. */
    static final Gzip QUICK = new Gzip(3);

    private static final int BUFFER = 8192;

    /** No name, no time, from anywhere. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private final int level;
    private final BlockingQueue<Deflater> deflaters = new ArrayBlockingQueue<>(8);

    private Gzip(int level) {
        this.level = level;
    }

    byte[] pack(byte[] plain) {
        var deflater = Optional.ofNullable(deflaters.poll()).orElseGet(() -> new Deflater(level, true));
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
            if (!deflaters.offer(deflater)) {
                deflater.end();
            }
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

    /** Takes back what {@link #pack} has done. */
    static byte[] unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
