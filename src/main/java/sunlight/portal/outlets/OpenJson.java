package sunlight.portal.outlets;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.OpenEdition;
import sunlight.publication.PublicAddress;
import sunlight.publication.PublishedEdition;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** The open data as one JSON object with a list of editions. */
final class OpenJson implements OpenFile {

    private final JsonGenerator json;
    private final String origin;

    OpenJson(OutputStream out, String origin) {
        json = Json.createGenerator(out);
        this.origin = origin;
        json.writeStartObject().writeStartArray("editions");
    }

    @Override
    public void add(Tenant owner, OpenEdition open, @Nullable CatalogueItem item) {
        var edition = open.edition();
        json.writeStartObject()
                .write("publisher", owner.slug())
                .write("publisherName", owner.name().zh())
                .write("indexNumber", edition.indexNumber())
                .write("edition", edition.number())
                .write("current", open.current())
                .write("item", edition.item().value());
        write("itemTitle", item == null ? null : item.title().zh());
        json.write("title", edition.title());
        write("documentNumber", edition.documentNumber());
        json.write("formedOn", edition.formedOn().toString())
                .write(
                        "publishedAt",
                        edition.publishedAt()
                                .atZone(Time.ZONE)
                                .toOffsetDateTime()
                                .toString());
        write(
                "confirmedOn",
                edition.confirmedOn() == null ? null : edition.confirmedOn().toString());
        json.write("address", PublicAddress.edition(origin, owner, edition, open.current()))
                .write("contentHash", "sha256:" + open.contentHash())
                .write("html", PublicAddress.complete(origin, owner, edition.body()));
        parts(owner, edition, item);
        json.writeEnd();
        json.flush();
    }

    private void parts(Tenant owner, PublishedEdition edition, @Nullable CatalogueItem item) {
        adoption(edition);
        snapshot(edition);
        elements(edition, item);
        files(owner, edition);
    }

    private void snapshot(PublishedEdition edition) {
        var taken = edition.snapshot();
        if (taken != null) {
            json.writeStartObject("takenOverFrom")
                    .write("address", taken.address())
                    .write("publishedOn", taken.on().toString())
                    .write("publisher", taken.publisher())
                    .writeEnd();
        }
    }

    /** What is added is given here; the text itself is given once, by its publisher. */
    private void adoption(PublishedEdition edition) {
        var adopted = edition.adoption();
        if (adopted != null) {
            json.writeStartObject("refersTo")
                    .write("publisher", adopted.publisher())
                    .write("address", PublicAddress.adopted(origin, adopted))
                    .write("edition", adopted.number())
                    .write("contentHash", "sha256:" + adopted.hash())
                    .writeEnd();
        }
    }

    private void elements(PublishedEdition edition, @Nullable CatalogueItem item) {
        json.writeStartArray("elements");
        for (var element : Elements.of(edition, item)) {
            json.writeStartObject().write("key", element.key()).write("label", element.label());
            json.write(element.concerned() ? "answer" : "notConcerned", element.said());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void files(Tenant owner, PublishedEdition edition) {
        json.writeStartArray("files");
        for (var file : edition.files()) {
            json.writeStartObject()
                    .write("name", file.name())
                    .write("mediaType", file.mediaType())
                    .write("size", file.size())
                    .write("sha256", file.sha256())
                    .write("address", PublicAddress.file(origin, owner, file))
                    .writeEnd();
        }
        json.writeEnd();
    }

    private void write(String name, @Nullable String value) {
        if (value != null) {
            json.write(name, value);
        }
    }

    @Override
    public void end() {
        json.writeEnd().writeEnd();
        json.flush();
    }
}
