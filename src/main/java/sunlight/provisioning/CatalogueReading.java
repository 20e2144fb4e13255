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

/** Reads a catalogue.yaml and checks what a schema cannot say. What its schema refuses is passed over here. */
final class CatalogueReading {

    private static final List<String> CLOCKS =
            List.of("on", "each_term", "each_month", "each_week", "standing", "after_event", "before");

    private final Declarations declarations;
    private final String bureau;

    CatalogueReading(Declarations declarations, String bureau) {
        this.declarations = declarations;
        this.bureau = bureau;
    }

    /** @param isSound whether its schema refuses nothing */
    void read(Place file, boolean isSound) {
        var days = new HashSet<String>();
        for (Place edition : file.at("catalogues").each()) {
            var before = declarations.faults().size();
            var day = edition.at("effective_on");
            if (day.isText() && !days.add(edition.at("audience").text() + day.text())) {
                wrong(day, "declared.sameDay");
            }
            check(edition, file.at("documents"));
            if (isSound && declarations.faults().size() == before) {
                declarations.add(edition(edition, file.at("documents").node()));
            } else {
                declarations.leaveOutEdition();
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

    private void check(Place edition, Place documents) {
        var groups = edition.at("groups").each().stream()
                .map(group -> group.at("code").text())
                .collect(Collectors.toSet());
        var codes = new HashSet<String>();
        for (Place item : edition.at("items").each()) {
            once(item.at("code"), codes, "declared.twiceInEdition");
            var group = item.at("group");
            if (group.isText() && !groups.contains(group.text())) {
                wrong(group, "declared.noGroup", group.text());
            }
            kinds(item.at("kinds"), edition.at("audience").text());
            clock(item.at("refresh"));
            notice(item);
            var keys = new HashSet<String>();
            item.at("elements").each().forEach(element -> once(element.at("key"), keys, "declared.twiceInItem"));
            documents(item.at("basis"), documents);
        }
    }

    private void once(Place name, Set<String> taken, String twice) {
        if (name.isText() && !taken.add(name.text())) {
            wrong(name, twice, name.text());
        }
    }

    private void kinds(Place kinds, String audience) {
        if ("school".equals(audience) && !kinds.isGiven()) {
            wrong(kinds, "declared.noKinds");
        }
        if ("bureau".equals(audience) && kinds.isGiven()) {
            wrong(kinds, "declared.kindsOfBureau");
        }
        if (kinds.texts().contains("all") && kinds.texts().size() > 1) {
            wrong(kinds, "declared.allAlone");
        }
    }

    private void clock(Place refresh) {
        if (refresh.node().isObject()
                && CLOCKS.stream().filter(clock -> refresh.at(clock).isGiven()).count() != 1) {
            wrong(refresh, "declared.oneClock", String.join(", ", CLOCKS));
        }
    }

    private void notice(Place item) {
        var mode = item.at("mode");
        if (mode.isText() && "notice".equals(mode.text()) != item.at("notice").isGiven()) {
            wrong(item.at("notice"), "declared.noticeMode");
        }
    }

    private void documents(Place basis, Place documents) {
        for (Place one : basis.each()) {
            var document = one.at("document");
            if (document.isText() && !documents.node().has(document.text())) {
                wrong(document, "declared.noDocument", document.text());
            }
        }
    }

    private void wrong(Place place, String key, Object... args) {
        declarations.fault(place.fault(key, args));
    }
}
