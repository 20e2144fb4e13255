package sunlight.privacy.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import sunlight.privacy.Trouble;

/** RTF, which many old programs save under the name .doc. */
final class RtfFile implements Format {

    @Override
    public void read(Item item, Telling telling) throws IOException {
        if (Files.size(item.file()) > Bounds.LARGEST_PART) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        var rtf = Files.readString(item.file(), StandardCharsets.ISO_8859_1);
        new RtfFlow(rtf, item.place(), telling).read();
    }
}
