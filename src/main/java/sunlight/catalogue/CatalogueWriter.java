package sunlight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/** Writes an edition as it is stored; the counterpart of {@link CatalogueJson}. */
final class CatalogueWriter {

    private CatalogueWriter() {}

    static JsonNode write(Catalogue catalogue) {
        var edition = JsonNodeFactory.instance.objectNode();
        put(edition.putObject("title"), catalogue.title());
        edition.put("effective_on", catalogue.effectiveOn().toString());
        var groups = edition.putArray("groups");
        catalogue.groups().forEach(group -> put(groups.addObject().put("code", group.code()), group.title()));
        var items = edition.putArray("items");
        catalogue.items().forEach(item -> items.add(item(item)));
        return edition;
    }

    static ObjectNode item(CatalogueItem item) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("code", item.code().value());
        put(node.putObject("title"), item.title());
        node.put("group", item.group());
        put(node, item.kinds(), item.when());
        node.put("weight", item.weight());
        node.put("mode", RefreshJson.word(item.mode()));
        node.put("audience", RefreshJson.word(item.audience()));
        node.set("refresh", RefreshJson.write(item.refresh()));
        whatItAsks(node, item);
        return node;
    }

    private static void whatItAsks(ObjectNode node, CatalogueItem item) {
        var notice = item.notice();
        if (notice != null) {
            var written = node.putObject("notice")
                    .put("min_days", notice.minimumDays())
                    .put("unit", notice.workingDays() ? "working_day" : "calendar_day");
            var kept = notice.keepUntil();
            if (kept != null) {
                written.put("keep_until", kept.toString().substring(2));
            }
            written.put("take_down", notice.takenDown());
        }
        var basis = node.putArray("basis");
        item.basis().forEach(one -> basis.add(basis(one)));
        var elements = node.putArray("elements");
        item.elements().forEach(one -> put(elements.addObject().put("key", one.key()), one.label()));
        if (!item.about().isEmpty()) {
            var about = node.putArray("about");
            item.about().stream().sorted().forEach(one -> about.add(RefreshJson.word(one)));
        }
        if (!item.allowedFields().isEmpty()) {
            var fields = node.putArray("allowed_fields");
            item.allowedFields().forEach(fields::add);
        }
        whatStandsInItsPlace(node, item);
    }

    private static void whatStandsInItsPlace(ObjectNode node, CatalogueItem item) {
        if (item.note() != null) {
            put(node.putObject("note"), item.note());
        }
        if (!item.confirmable()) {
            node.put("confirmable", false);
        }
        if (!item.nilAllowed()) {
            node.put("nil_allowed", false);
        }
    }

    private static ObjectNode basis(LegalBasis basis) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("document", basis.document());
        put(node, basis.title());
        if (basis.article() != null) {
            node.put("article", basis.article());
        }
        put(node, basis.binds().kinds(), basis.binds().when());
        return node.put("jurisdiction", basis.jurisdiction())
                .put("binds", RefreshJson.word(basis.binds().binds()))
                .put("verification", basis.verification().name());
    }

    private static void put(ObjectNode node, Set<SchoolKind> kinds, @Nullable Flag when) {
        if (!kinds.isEmpty()) {
            var words = node.putArray("kinds");
            kinds.stream().sorted().map(RefreshJson::word).forEach(words::add);
        }
        if (when != null) {
            node.put("when", RefreshJson.word(when));
        }
    }

    private static void put(ObjectNode node, Text text) {
        node.put("zh", text.zh()).put("en", text.en());
    }
}
