package sunlight.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;

/** What one catalogue has that another has not, item by item. */
public record CatalogueDifference(List<Item> items) {

    public CatalogueDifference {
        items = List.copyOf(items);
    }

    /** What happens to an item. */
    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED
    }

    /** A field before and after, in the words of the catalogue file; one such as {@code basis.article} says first of which ground. */
    public record Field(String name, String before, String after) {

        /** Parts what a value belongs to from the value. */
        public static final String BESIDE = " · ";
    }

    /**
     * An item that is different.
     *
     * @param before the item as it was, where it was there
     * @param after the item as it is going to be, where it stays
     */
    public record Item(
            Kind kind,
            ItemCode code,
            Text title,
            List<Field> fields,
            @Nullable CatalogueItem before,
            @Nullable CatalogueItem after) {

        public Item {
            fields = List.copyOf(fields);
        }
    }

    public static CatalogueDifference between(@Nullable Catalogue before, Catalogue after) {
        var items = new ArrayList<Item>();
        for (var item : after.items()) {
            var old = before == null ? null : before.item(item.code()).orElse(null);
            if (old == null) {
                items.add(new Item(Kind.ADDED, item.code(), item.title(), List.of(), null, item));
            } else {
                var fields = fields(CatalogueWriter.item(old), CatalogueWriter.item(item));
                if (!fields.isEmpty()) {
                    items.add(new Item(Kind.CHANGED, item.code(), item.title(), fields, old, item));
                }
            }
        }
        if (before != null) {
            before.items().stream()
                    .filter(item -> after.item(item.code()).isEmpty())
                    .forEach(item ->
                            items.add(new Item(Kind.RETIRED, item.code(), item.title(), List.of(), item, null)));
        }
        return new CatalogueDifference(items);
    }

    private static List<Field> fields(JsonNode before, JsonNode after) {
        return names(before, after)
                .filter(name -> !before.path(name).equals(after.path(name)))
                .flatMap(name -> fields(name, before.path(name), after.path(name)).stream())
                .toList();
    }

    /** Where the Chinese is the same, it is the English that differs, or something beside it, such as the article of a ground. */
    private static List<Field> fields(String name, JsonNode before, JsonNode after) {
        var chinese = new Field(name, text(before, "zh"), text(after, "zh"));
        var english = new Field(name, text(before, "en"), text(after, "en"));
        var fields = new ArrayList<Field>();
        if (!chinese.before().equals(chinese.after())) {
            return List.of(chinese);
        }
        if (!english.before().equals(english.after())) {
            fields.add(english);
        }
        for (int i = 0; i < before.size() && before.isArray(); i++) {
            fields.addAll(beside(name, before.path(i), after.path(i)));
        }
        return fields.isEmpty() ? List.of(chinese) : fields;
    }

    /** Each with the name of what it belongs to, and only one of several members at a time. */
    private static List<Field> beside(String name, JsonNode before, JsonNode after) {
        return names(before, after)
                .filter(member -> !member.equals("zh") && !member.equals("en"))
                .filter(member -> !before.path(member).equals(after.path(member)))
                .map(member -> new Field(name + "." + member, beside(before, member), beside(after, member)))
                .toList();
    }

    private static String beside(JsonNode one, String member) {
        return text(one, "zh") + Field.BESIDE + text(one.path(member), "zh");
    }

    private static Stream<String> names(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    private static String text(JsonNode value, String language) {
        if (value.isObject() && value.has(language)) {
            return value.path(language).asText();
        }
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(each -> parts.add(text(each, language)));
            return String.join("、", parts);
        }
        return value.isValueNode() ? value.asText() : value.toString().replaceAll("[{}\"]", "");
    }
}
