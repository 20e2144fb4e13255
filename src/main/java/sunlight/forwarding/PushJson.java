package sunlight.forwarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.JsonText;
import sunlight.portal.outlets.Latest;
import sunlight.portal.outlets.OpenFormat;
import sunlight.publication.OpenEdition;
import sunlight.publication.PublicAddress;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What a portal is told: the line of the list that it could pull, and the edition as the open data has it. Pure. */
final class PushJson {

    private PushJson() {}

    /** Of whom, where that is public, and where it belongs on the portal. */
    record About(String key, Tenant publisher, String origin, String column, String disclosure, Instant now) {

        private String address() {
            return origin + "/" + publisher.slug() + "/disclosures/" + disclosure;
        }
    }

    static String shown(About about, OpenEdition open, @Nullable CatalogueItem item, boolean isNew) {
        var edition = open.edition();
        var line = new Latest.Line(
                edition.title(),
                PublicAddress.edition(about.origin(), about.publisher(), edition, true),
                LocalDate.ofInstant(edition.publishedAt(), Time.ZONE),
                about.publisher().name().zh(),
                edition.item().value());
        return begun(about, isNew ? "published" : "replaced")
                .add("latest", line.json())
                .add("edition", edition(about, open, item))
                .build()
                .toString();
    }

    /** Says of it no more than which it is: what was withdrawn must not go out a last time. */
    static String removed(About about) {
        return begun(about, "removed").build().toString();
    }

    static String test(String key, String column, Instant now) {
        return JsonText.object()
                .add("id", key)
                .add("event", "test")
                .add("at", now.toString())
                .add("column", column)
                .build()
                .toString();
    }

    private static JsonObjectBuilder begun(About about, String event) {
        return JsonText.object()
                .add("id", about.key())
                .add("event", event)
                .add("at", about.now().toString())
                .add("column", about.column())
                .add("disclosure", about.disclosure())
                .add("publisher", about.publisher().slug())
                .add("publisherName", about.publisher().name().zh())
                .add("address", about.address());
    }

    /** The very object of the file {@code open-data/editions.json}. */
    private static JsonObject edition(About about, OpenEdition open, @Nullable CatalogueItem item) {
        try {
            var bytes = new ByteArrayOutputStream();
            var file = OpenFormat.JSON.begin(bytes, about.origin());
            file.add(about.publisher(), open, item);
            file.end();
            try (var reader = JsonText.reader(bytes.toString(UTF_8))) {
                return reader.readObject().getJsonArray("editions").getJsonObject(0);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
