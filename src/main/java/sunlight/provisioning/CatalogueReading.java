package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.catalogue.CatalogueJson;
import sunlight.provisioning.Declared.Edition;

/** Reads a catalogue.yaml and checks what a schema cannot say. */
final class CatalogueReading {

    private static final List<String> CLOCKS =
            List.of("on", "each_term", "each_month", "each_week", "standing", "after_event", "before");

    private final Declarations declarations;
    private final String bureau;

    CatalogueReading(Declarations declarations, String bureau) {
        this.declarations = declarations;
        this.bureau = bureau;
    }

    void read(Place file) {
        var days = new HashSet<String>();
        for (Place edition : file.at("catalogues").each()) {
            if (!days.add(
                    edition.at("audience").text() + edition.at("effective_on").text())) {
                wrong(edition.at("effective_on"), "two editions of this catalogue begin on the same day");
            }
            if (isSound(edition, file.at("documents"))) {
                declarations.add(edition(edition, file.at("documents").node()));
            }
        }
    }

    private Edition edition(Place edition, JsonNode documents) {
        ObjectNode content = edition.node().deepCopy();
        for (JsonNode item : content.path("items")) {
            item.path("basis").forEach(basis -> writeOut((ObjectNode) basis, documents));
        }
        return new Edition(
                bureau,
                edition.at("audience").text().toUpperCase(Locale.ROOT),
                LocalDate.parse(edition.at("effective_on").text()),
                CatalogueJson.write(CatalogueJson.read(content)));
    }

    private static void writeOut(ObjectNode basis, JsonNode documents) {
        var document = documents.path(basis.path("document").asText());
        document.fieldNames().forEachRemaining(field -> {
            if (!basis.has(field)) {
                basis.set(field, document.path(field));
            }
        });
    }

    private boolean isSound(Place edition, Place documents) {
        int before = declarations.faultCount();
        var groups = edition.at("groups").each().stream()
                .map(group -> group.at("code").text())
                .collect(Collectors.toSet());
        var codes = new HashSet<String>();
        for (Place item : edition.at("items").each()) {
            if (!codes.add(item.at("code").text())) {
                wrong(item.at("code"), "\"" + item.at("code").text() + "\" stands in this edition twice");
            }
            if (!groups.contains(item.at("group").text())) {
                wrong(
                        item.at("group"),
                        "expected a group of this edition, found \""
                                + item.at("group").text() + "\"");
            }
            kinds(item.at("kinds"), "school".equals(edition.at("audience").text()));
            clock(item.at("refresh"));
            notice(item);
            elements(item.at("elements"));
            documents(item.at("basis"), documents);
        }
        return declarations.faultCount() == before;
    }

    private void kinds(Place kinds, boolean forSchools) {
        if (forSchools && !kinds.isGiven()) {
            wrong(kinds, "is missing: which kinds of school owe it, or [all]");
        }
        if (!forSchools && kinds.isGiven()) {
            wrong(kinds, "is not a known field in a bureau's own catalogue");
        }
        if (kinds.texts().contains("all") && kinds.texts().size() > 1) {
            wrong(kinds, "expected [all] alone, or a list of kinds");
        }
    }

    private void clock(Place refresh) {
        if (CLOCKS.stream().filter(clock -> refresh.at(clock).isGiven()).count() != 1) {
            wrong(refresh, "expected exactly one clock of " + String.join(", ", CLOCKS));
        }
    }

    private void notice(Place item) {
        if ("notice".equals(item.at("mode").text()) != item.at("notice").isGiven()) {
            wrong(item.at("notice"), "is given exactly where mode is notice");
        }
    }

    private void elements(Place elements) {
        Set<String> keys = new HashSet<>();
        for (Place element : elements.each()) {
            if (!keys.add(element.at("key").text())) {
                wrong(element.at("key"), "\"" + element.at("key").text() + "\" stands in this item twice");
            }
        }
    }

    private void documents(Place basis, Place documents) {
        for (Place one : basis.each()) {
            if (!documents.node().has(one.at("document").text())) {
                wrong(
                        one.at("document"),
                        "expected a key of documents, found \""
                                + one.at("document").text() + "\"");
            }
        }
    }

    private void wrong(Place place, String expected) {
        declarations.fault(place.fault(expected));
    }
}
