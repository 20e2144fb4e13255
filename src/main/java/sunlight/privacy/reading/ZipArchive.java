package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.zip.ZipException;
import sunlight.privacy.Trouble;

/** A zip: each file in it is read as if it stood alone. Names in the encoding of Chinese Windows are understood. */
final class ZipArchive implements Format {

    @Override
    public void read(Item item, Telling telling) throws IOException {
        try (var zip = open(item, telling)) {
            if (zip.hasTwins()) {
                throw new Unreadable(Trouble.DAMAGED);
            }
            ZipRemarks.of(item).tell(telling::hidden);
            for (var name : zip.names()) {
                entry(zip, name, item, telling);
            }
        }
    }

    private static void entry(Zipped zip, String name, Item item, Telling telling) throws IOException {
        var place = item.place().within("privacy.place.entry", name);
        telling.shown(place, name);
        try (var bytes = zip.open(name)) {
            Documents.readInner(item, place, name, bytes, telling);
        } catch (ZipException locked) {
            telling.trouble(place, locked.toString().contains("encrypted") ? Trouble.ENCRYPTED : Trouble.DAMAGED);
        }
    }

    private static Zipped open(Item item, Telling telling) throws IOException {
        try {
            return Zipped.open(item.file(), UTF_8, telling.budget());
        } catch (ZipException | IllegalArgumentException otherNames) {
            return Zipped.open(item.file(), Charsets.CHINESE, telling.budget());
        }
    }
}
