package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.regex.Pattern;
import sunlight.privacy.Trouble;

/** Drawings of Windows (EMF, WMF): whatever looks like a text in them. */
final class DrawingFile implements Format {

    private static final Pattern TEXT = Pattern.compile("[\\p{IsHan}0-9A-Za-z\\uFF10-\\uFF19 ,.:：，。（）()@/-]{4,}");

    @Override
    public void read(Item item, Telling telling) throws IOException {
        if (Files.size(item.file()) > Bounds.LARGEST_PART) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        var bytes = Files.readAllBytes(item.file());
        var isNew = bytes[0] == 1 && bytes[2] == 0 && bytes[3] == 0 && bytes.length > 44 && bytes[40] == ' ';
        tell(bytes, isNew ? UTF_16LE : Charset.forName("GBK"), item, telling);
    }

    private static void tell(byte[] bytes, Charset charset, Item item, Telling telling) {
        var found = new StringBuilder();
        var texts = TEXT.matcher(new String(bytes, charset));
        while (texts.find()) {
            // Numbers of the drawing look like rare characters; a text has common ones.
            if (texts.group().matches(".*([0-9]{6,}|[\\u4e00-\\u9fa5]{2,}).*")) {
                found.append(texts.group()).append('\n');
            }
        }
        telling.shown(item.place(), found.toString());
    }
}
