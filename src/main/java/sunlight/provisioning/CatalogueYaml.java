package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import sunlight.provisioning.Declared.Edition;

/** Editions in the words of catalogue.yaml: each document stands once, and items cite it by its key. */
final class CatalogueYaml {

    /** What a citation repeats of its document. */
    private static final List<String> OF_DOCUMENT = List.of("zh", "en", "jurisdiction");

    private CatalogueYaml() {}

    static ObjectNode of(List<Edition> editions) {
        var file = JsonNodeFactory.instance.objectNode();
        var documents = file.putObject("documents");
        var catalogues = file.putArray("catalogues");
        for (var edition : editions) {
            var content = catalogues.addObject();
            content.put("audience", edition.audience().toLowerCase(Locale.ROOT));
            content.setAll((ObjectNode) edition.definition().deepCopy());
            for (JsonNode item : content.path("items")) {
                item.path("basis").forEach(basis -> moveOut((ObjectNode) basis, documents));
            }
        }
        return file;
    }

    /** Whom it binds stays with the citation, since that may differ from item to item. */
    private static void moveOut(ObjectNode basis, ObjectNode documents) {
        var key = basis.path("document").asText();
        if (!documents.has(key)) {
            var document = documents.putObject(key);
            OF_DOCUMENT.forEach(field -> document.set(field, basis.path(field)));
            document.set("binds", basis.path("binds"));
        }
        basis.remove(OF_DOCUMENT);
    }
}
