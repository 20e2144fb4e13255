package sunlight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau's edition says beyond the catalogue above it: items of its own in full, and of an inherited item only the
 * fields that differ, so that whatever is the same as above follows it.
 */
public final class Supplement {

    /** Stands at an item that says only how it differs from the one above. */
    private static final String INHERITS = "inherits";

    private static final String CODE = "code";

    private Supplement() {}

    /**
     * An edition without what is the same above. What says already only how it differs stays as it is.
     *
     * @param above nothing where no bureau above has a catalogue
     */
    public static JsonNode of(@Nullable Catalogue above, JsonNode edition) {
        if (above == null) {
            return edition;
        }
        ObjectNode own = edition.deepCopy();
        if (edition.path("title").equals(CatalogueWriter.write(above).path("title"))) {
            own.remove("title");
        }
        var items = own.putArray("items");
        edition.path("items").forEach(item -> differing(above, item).ifPresent(items::add));
        own.set("groups", groups(above, edition.path("groups"), items));
        return own;
    }

    private static Optional<JsonNode> differing(Catalogue above, JsonNode item) {
        var inherited = above.item(code(item)).map(CatalogueWriter::item);
        if (item.has(INHERITS) || inherited.isEmpty()) {
            return Optional.of(item);
        }
        var one = inherited.get();
        // Stored editions may write an item otherwise than it would be written today.
        var other = CatalogueWriter.item(CatalogueJson.item(item));
        var differs = JsonNodeFactory.instance.objectNode();
        var names = new TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.stream()
                .filter(name -> !one.path(name).equals(other.path(name)))
                .forEach(name -> differs.set(name, other.get(name)));
        return differs.isEmpty()
                ? Optional.empty()
                : Optional.of(differs.put(CODE, item.path(CODE).asText()).put(INHERITS, true));
    }

    /** Headings of its own, and those that its items stand under even if the bureau above gives them up. */
    private static ArrayNode groups(Catalogue above, JsonNode groups, ArrayNode items) {
        var needed = new HashSet<String>();
        items.forEach(item -> needed.add(item.path("group").asText()));
        var kept = JsonNodeFactory.instance.arrayNode();
        groups.forEach(group -> {
            var name = group.path(CODE).asText();
            if (needed.contains(name)
                    || above.groups().stream().noneMatch(one -> one.code().equals(name))) {
                kept.add(group);
            }
        });
        return kept;
    }

    /** The catalogue above with what an own edition adds; a field in which it asks less is as the one above has it. */
    public static Catalogue join(@Nullable Catalogue above, JsonNode own) {
        if (above == null) {
            return CatalogueJson.read(own);
        }
        var groups = new LinkedHashMap<String, JsonNode>();
        var items = new LinkedHashMap<ItemCode, CatalogueItem>();
        ObjectNode joined = (ObjectNode) CatalogueWriter.write(above);
        joined.path("groups").forEach(group -> groups.put(group.path(CODE).asText(), group));
        own.path("groups").forEach(group -> groups.putIfAbsent(group.path(CODE).asText(), group));
        joined.putArray("groups").addAll(groups.values());
        joined.setAll(titleAndDay(above, own));
        above.items().forEach(item -> items.put(item.code(), item));
        for (var item : of(above, own).path("items")) {
            var inherited = items.get(code(item));
            if (inherited != null) {
                items.put(inherited.code(), notWeaker(inherited, item.deepCopy()));
            } else if (!item.has(INHERITS)) {
                items.put(code(item), CatalogueJson.item(item));
            }
        }
        var heading = CatalogueJson.read(joined);
        return new Catalogue(heading.title(), heading.effectiveOn(), heading.groups(), List.copyOf(items.values()));
    }

    private static ObjectNode titleAndDay(Catalogue above, JsonNode own) {
        var heading = JsonNodeFactory.instance.objectNode();
        if (own.has("title")) {
            heading.set("title", own.get("title"));
        }
        var day = own.path("effective_on").asText();
        var later = above.effectiveOn().toString();
        return heading.put("effective_on", day.compareTo(later) > 0 ? day : later);
    }

    private static CatalogueItem notWeaker(CatalogueItem above, ObjectNode differs) {
        return over(above, differs.without(Inheriting.weaker(above, over(above, differs))));
    }

    /** Null stands for what is left out. */
    private static CatalogueItem over(CatalogueItem above, ObjectNode differs) {
        var item = CatalogueWriter.item(above);
        differs.fields().forEachRemaining(field -> {
            if (field.getValue().isNull()) {
                item.remove(field.getKey());
            } else {
                item.set(field.getKey(), field.getValue());
            }
        });
        return CatalogueJson.item(item);
    }

    private static ItemCode code(JsonNode item) {
        return new ItemCode(item.path(CODE).asText());
    }

    /** The items above that an edition does not name; they are inherited as they are. */
    public static List<CatalogueItem> unnamed(@Nullable Catalogue above, JsonNode edition) {
        var named = new HashSet<>(StreamSupport.stream(edition.path("items").spliterator(), false)
                .map(Supplement::code)
                .toList());
        return above == null
                ? List.of()
                : above.items().stream()
                        .filter(item -> !named.contains(item.code()))
                        .toList();
    }
}
