package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** What a pivot table of an old workbook has kept of its source: records of type SXString in [MS-XLS]. */
final class OldPivot {

    private static final int SX_STRING = 0x00CD;

    private OldPivot() {}

    static void read(DirectoryEntry caches, Place place, Telling telling) throws IOException {
        for (var entry : caches) {
            if (entry instanceof DocumentEntry cache) {
                if (cache.getSize() > Bounds.LARGEST_PART) {
                    throw new Unreadable(Trouble.TOO_LARGE);
                }
                try (var bytes = new DocumentInputStream(cache)) {
                    telling.hidden(place, texts(bytes.readAllBytes()));
                }
            }
        }
    }

    private static String texts(byte[] bytes) {
        var texts = new StringBuilder();
        for (int at = 0; at + 4 <= bytes.length; ) {
            var kind = LittleEndian.getUShort(bytes, at);
            var length = LittleEndian.getUShort(bytes, at + 2);
            at += 4;
            if (kind == SX_STRING && length > 3 && at + length <= bytes.length) {
                var charset = (bytes[at + 2] & 1) == 1 ? UTF_16LE : ISO_8859_1;
                texts.append(new String(bytes, at + 3, length - 3, charset)).append('\n');
            }
            at += length;
        }
        return texts.toString();
    }
}
