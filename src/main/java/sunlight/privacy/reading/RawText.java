package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import sunlight.privacy.Place;

/**
 * Bytes of which no more is known than that texts with numbers may stand among them, in one byte a sign or in two: what an
 * old office file still holds of earlier versions, of names and settings.
 */
final class RawText {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9Xx -]{9,40}");
    private static final String SIGNS = " :：（）()_.-\n";
    private static final int AROUND = 20;

    private static final int CHUNK = 4 << 20;
    private static final int OVERLAP = 256;
    private final Place place;
    private final Telling telling;

    RawText(Place place, Telling telling) {
        this.place = place;
        this.telling = telling;
    }

    void read(InputStream bytes) throws IOException {
        var kept = new byte[0];
        for (var next = bytes.readNBytes(CHUNK); next.length > 0; next = bytes.readNBytes(CHUNK)) {
            var chunk = new byte[kept.length + next.length];
            System.arraycopy(kept, 0, chunk, 0, kept.length);
            System.arraycopy(next, 0, chunk, kept.length, next.length);
            telling.budget().time();
            look(new String(chunk, Charsets.CHINESE));
            look(new String(chunk, ISO_8859_1));
            look(new String(chunk, UTF_16LE));
            look(new String(chunk, 1, chunk.length - 1, UTF_16LE));
            kept = java.util.Arrays.copyOfRange(chunk, Math.max(0, chunk.length - OVERLAP), chunk.length);
        }
    }

    void read(byte[] bytes) throws IOException {
        read(new ByteArrayInputStream(bytes));
    }

    private void look(String text) {
        var found = NUMBER.matcher(text);
        while (found.find()) {
            var from = found.start();
            while (from > 0 && found.start() - from < AROUND && isWritten(text.charAt(from - 1))) {
                from--;
            }
            var to = found.end();
            while (to < text.length() && to - found.end() < AROUND && isWritten(text.charAt(to))) {
                to++;
            }
            telling.remainder(place, text.substring(from, to));
        }
    }

    private static boolean isWritten(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign)
                || Character.isIdeographic(sign)
                || SIGNS.indexOf(sign) >= 0;
    }
}
