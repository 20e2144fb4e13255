package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import sunlight.catalogue.Catalogue;

/**
 * Fills in what a clerk leaves out of a catalogue that is brought to the console: English, the names by which programs know required elements, and marks whose
 * column is not there. What was filled in once, or written by somebody, is found again by the Chinese beside it, so that leaving it out changes nothing.
 */
final class CatalogueGaps {

    private static final String ZH = "zh";
    private static final String EN = "en";
    private static final String KEY = "key";
    private static final int LONGEST_KEY = 40;

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Set<String>> everTaken = new HashMap<>();

    /** @param editions that may have said it, those that count first */
    CatalogueGaps(Stream<JsonNode> editions) {
        editions.forEach(edition -> texts(edition, this::learn));
    }

    private void learn(String place, JsonNode text) {
        var known = place + text.path(ZH).asText();
        if (isTranslated(text)) {
            english.putIfAbsent(known, text.path(EN).asText());
        }
        if (text.has(KEY)) {
            keys.putIfAbsent(known, text.path(KEY).asText());
            everTaken
                    .computeIfAbsent(place, none -> new HashSet<>())
                    .add(text.path(KEY).asText());
        }
    }

    /** Chinese that stands in the place of English is none. */
    private static boolean isTranslated(JsonNode text) {
        return text.has(EN) && !text.path(EN).equals(text.path(ZH));
    }

    /** @param documents those of the whole file; what is no edition at all is passed over, and refused afterwards */
    void fill(JsonNode documents, JsonNode edition) {
        documents.forEach(document -> translate("document ", document));
        texts(edition, this::translate);
        edition.path("items").forEach(this::name);
    }

    /**
     * A workbook from before a column was introduced does not say that the mark in it goes.
     *
     * @param columns that the workbook has
     * @param inForce what holds on the day without it
     */
    static void keepMarks(JsonNode file, Set<CatalogueColumn> columns, Catalogue inForce) {
        for (var item : file.path("catalogues").path(0).path("items")) {
            var same = inForce.items().stream()
                    .filter(one -> one.code().value().equals(item.path("code").asText()))
                    .findFirst();
            same.filter(one -> !one.confirmable()).ifPresent(one -> keep(item, CatalogueColumn.ANEW, columns));
            same.filter(one -> !one.nilAllowed()).ifPresent(one -> keep(item, CatalogueColumn.NEVER_NIL, columns));
        }
    }

    private static void keep(JsonNode item, CatalogueColumn mark, Set<CatalogueColumn> columns) {
        if (!columns.contains(mark)) {
            ((ObjectNode) item).put(mark.field(), false);
        }
    }

    /** Without English it is shown in Chinese there too. */
    private void translate(String place, JsonNode text) {
        if (text.has(ZH) && !text.has(EN)) {
            var zh = text.path(ZH).asText();
            ((ObjectNode) text).put(EN, english.getOrDefault(place + zh, zh));
        }
    }

    /**
     * Who is remembered comes first. A key that anybody ever had at the item is given to nobody else, even if that element is gone: old
     * disclosures answer it by that key.
     */
    private void name(JsonNode item) {
        nameless(item)
                .forEach(element -> Optional.ofNullable(keys.get(place(item) + zh(element)))
                        .ifPresent(key -> element.put(KEY, key)));
        var taken = new HashSet<>(item.path("elements").findValuesAsText(KEY));
        taken.addAll(everTaken.getOrDefault(place(item), Set.of()));
        var made = new HashMap<String, String>();
        nameless(item).forEach(element -> {
            // Who has two of one name is told so: both get the same key.
            var key = made.computeIfAbsent(zh(element), each -> free(element, taken));
            taken.add(key);
            element.put(KEY, key);
        });
    }

    private static List<ObjectNode> nameless(JsonNode item) {
        var nameless = new ArrayList<ObjectNode>();
        item.path("elements").forEach(element -> {
            if (element instanceof ObjectNode one && !one.has(KEY)) {
                nameless.add(one);
            }
        });
        return nameless;
    }

    private static String zh(JsonNode element) {
        return element.path(ZH).asText();
    }

    private static String free(JsonNode element, Set<String> taken) {
        var made = isTranslated(element) ? made(element.path(EN).asText()) : "";
        var base = made.isEmpty() ? made(Initials.pinyin(zh(element))) : made;
        var named = base.isEmpty() ? "element" : base;
        var free = named;
        for (int n = 2; taken.contains(free); n++) {
            free = named + "_" + n;
        }
        return free;
    }

    /** Nothing where too little of it is left. */
    private static String made(String words) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[0-9_]+", "");
        var key = plain.substring(0, Math.min(LONGEST_KEY - 3, plain.length())).replaceAll("_+$", "");
        return key.length() < 2 ? "" : key;
    }

    /** Every text of an edition, with a name for where it stands. */
    private static void texts(JsonNode edition, BiConsumer<String, JsonNode> each) {
        each.accept("edition ", edition.path("title"));
        edition.path("groups").forEach(group -> each.accept("group " + code(group), group));
        for (var item : edition.path("items")) {
            each.accept("title " + code(item), item.path("title"));
            each.accept("note " + code(item), item.path("note"));
            item.path("elements").forEach(element -> each.accept(place(item), element));
            item.path("basis").forEach(basis -> each.accept("document ", basis));
        }
    }

    private static String place(JsonNode item) {
        return "element " + code(item);
    }

    private static String code(JsonNode one) {
        return one.path("code").asText() + " ";
    }
}
