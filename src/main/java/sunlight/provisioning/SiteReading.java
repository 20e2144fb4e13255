package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sunlight.provisioning.Declared.Plan;

/** Reads a site.yaml and checks that what it refers to stands in the bureau's catalogue. It is read after that. */
final class SiteReading {

    private final Declarations declarations;
    private final String bureau;

    SiteReading(Declarations declarations, String bureau) {
        this.declarations = declarations;
        this.bureau = bureau;
    }

    void read(Place file) {
        var audiences = new HashSet<String>();
        for (Place site : file.at("sites").each()) {
            var audience = site.at("audience").text().toUpperCase(Locale.ROOT);
            if (!audiences.add(audience)) {
                declarations.fault(site.at("audience").fault("declared.twiceInFile"));
            }
            check(site, elementsByItem(audience));
            if (declarations.isSound()) {
                ObjectNode definition = site.node().deepCopy();
                definition.remove("audience");
                declarations.add(new Plan(bureau, audience, definition));
            }
        }
    }

    /** Codes of all declared editions: a plan may name what is owed from next year on. */
    private Map<String, Set<String>> elementsByItem(String audience) {
        var elements = new HashMap<String, Set<String>>();
        for (var edition : declarations.editions(bureau, audience)) {
            for (JsonNode item : edition.definition().path("items")) {
                var keys = elements.computeIfAbsent(item.path("code").asText(), none -> new HashSet<>());
                item.path("elements").forEach(one -> keys.add(one.path("key").asText()));
            }
        }
        return elements;
    }

    private void check(Place site, Map<String, Set<String>> known) {
        for (String list : List.of("columns", "areas", "procedures")) {
            var keys = new HashSet<String>();
            for (Place one : site.at(list).each()) {
                if (!keys.add(one.at("key").text())) {
                    declarations.fault(one.at("key")
                            .fault("declared.twiceInList", one.at("key").text()));
                }
                items(one.at("items"), known);
            }
        }
        site.at("openness")
                .node()
                .fieldNames()
                .forEachRemaining(kind -> items(site.at("openness").at(kind), known));
        site.at("generated")
                .node()
                .fieldNames()
                .forEachRemaining(page -> item(site.at("generated").at(page), known));
        site.at("procedures").each().forEach(procedure -> elements(procedure, known));
    }

    private void items(Place items, Map<String, Set<String>> known) {
        items.each().forEach(item -> item(item, known));
    }

    private void item(Place item, Map<String, Set<String>> known) {
        if (!known.containsKey(item.text())) {
            declarations.fault(item.fault("declared.noItem", item.text()));
        }
    }

    private void elements(Place procedure, Map<String, Set<String>> known) {
        var answered = new HashSet<String>();
        procedure.at("items").texts().forEach(item -> answered.addAll(known.getOrDefault(item, Set.of())));
        procedure.at("elements").node().fieldNames().forEachRemaining(question -> {
            for (Place key : procedure.at("elements").at(question).each()) {
                if (!answered.contains(key.text())) {
                    declarations.fault(key.fault("declared.noElement", key.text()));
                }
            }
        });
    }
}
