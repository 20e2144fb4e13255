package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import sunlight.privacy.Trouble;

/**
 * Unpacks each stream of a PDF once, without keeping it, and counts. The library unpacks streams into memory, whatever
 * their size; so it may only see what has been counted.
 */
final class PdfStreams {

    /** Bytes of one stream after unpacking, pictures left out: those are never unpacked to read a text. */
    private static final long LARGEST = 48L << 20;

    private static final int FILE = 64 << 20;
    private static final int DICTIONARY = 1_200;
    private static final int NESTED = 3;

    private final byte[] bytes;
    private final Budget budget;

    private PdfStreams(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    static void requireBearable(Path file, Budget budget) throws IOException {
        if (Files.size(file) > FILE) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        new PdfStreams(Files.readAllBytes(file), budget).count();
    }

    private void count() {
        for (int at = next(0); at >= 0; at = next(at)) {
            var start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            if (!isPicture(at)) {
                count(bytes, start, bytes.length - start, NESTED);
            }
        }
    }

    private void count(byte[] source, int from, int length, int nested) {
        var inflater = new Inflater();
        var buffer = new byte[64 << 10];
        long size = 0;
        try {
            inflater.setInput(source, from, length);
            while (!inflater.finished()) {
                var read = inflater.inflate(buffer);
                if (read == 0) {
                    return;
                }
                if (size == 0 && nested > 0 && isPacked(buffer)) {
                    // Packed twice: what comes out here is small against what it would become.
                    count(buffer, 0, read, nested - 1);
                }
                size += read;
                budget.bytes(read);
                budget.time();
                if (size > LARGEST) {
                    throw new Unreadable(Trouble.TOO_LARGE);
                }
            }
        } catch (DataFormatException notPacked) {
            // Another filter, or none; what the library makes of it is its own.
        } finally {
            inflater.end();
        }
    }

    /** The position behind the next word "stream" that does not end one. */
    private int next(int from) {
        for (int i = from; i + 6 <= bytes.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && bytes[i + 2] == 'r'
                    && bytes[i + 3] == 'e'
                    && bytes[i + 4] == 'a'
                    && bytes[i + 5] == 'm'
                    && (i == 0 || bytes[i - 1] != 'd')) {
                return i + 6;
            }
        }
        return -1;
    }

    private boolean isPicture(int stream) {
        var from = Math.max(0, stream - DICTIONARY);
        var before = new String(bytes, from, stream - from, ISO_8859_1);
        return before.substring(before.lastIndexOf(" obj") + 1).matches("(?s).*/Subtype\\s*/Image.*");
    }

    private static boolean isPacked(byte[] start) {
        return start[0] == 0x78 && ((start[0] & 0xFF) << 8 | start[1] & 0xFF) % 31 == 0;
    }
}
