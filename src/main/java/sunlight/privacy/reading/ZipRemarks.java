package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sunlight.privacy.Place;

/** What is written beside a zip and beside its entries; few programs show it. */
final class ZipRemarks {

    private final Place place;
    private final Map<String, String> ofEntries = new LinkedHashMap<>();
    private String ofAll = "";

    private ZipRemarks(Place place) {
        this.place = place;
    }

    static ZipRemarks of(Item item) throws IOException {
        try {
            return of(item, UTF_8);
        } catch (ZipException | IllegalArgumentException otherNames) {
            return of(item, Charsets.CHINESE);
        }
    }

    private static ZipRemarks of(Item item, Charset charset) throws IOException {
        var remarks = new ZipRemarks(item.place());
        try (var zip = new ZipFile(item.file().toFile(), charset)) {
            remarks.ofAll = zip.getComment() == null ? "" : zip.getComment();
            zip.stream()
                    .filter(entry -> entry.getComment() != null)
                    .forEach(entry -> remarks.ofEntries.put(entry.getName(), entry.getComment()));
        }
        return remarks;
    }

    void tell(Teller teller) {
        teller.tell(place.within("privacy.place.zipComment"), ofAll);
        ofEntries.forEach((name, remark) ->
                teller.tell(place.within("privacy.place.entry", name).within("privacy.place.zipComment"), remark));
    }

    /** Whole or only as a remainder. */
    interface Teller {
        void tell(Place place, String remark);
    }
}
