package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Fills in what a clerk leaves out of a catalogue workbook: English, and the names by which programs know required elements. What was
 * filled in once, or written by somebody, is found again by the Chinese beside it, so that leaving it out changes nothing.
 */
final class CatalogueGaps {

    private static final String ZH = "zh";
    private static final String EN = "en";
    private static final String KEY = "key";
    private static final int LONGEST_KEY = 40;

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** @param editions that may have said it, those that count first */
    CatalogueGaps(Stream<JsonNode> editions) {
        editions.forEach(edition -> texts(edition, this::learn));
    }

    private void learn(String place, JsonNode text) {
        var known = place + text.path(ZH).asText();
        if (text.has(EN)) {
            english.putIfAbsent(known, text.path(EN).asText());
        }
        if (text.has(KEY)) {
            keys.putIfAbsent(known, text.path(KEY).asText());
        }
    }

    /** @param file as {@link CatalogueSheetsReading} reads it */
    void fill(JsonNode file) {
        file.path("documents").forEach(document -> translate("document ", document));
        var edition = file.path("catalogues").path(0);
        texts(edition, this::translate);
        edition.path("items").forEach(this::name);
    }

    /** Without English it is shown in Chinese there too. */
    private void translate(String place, JsonNode text) {
        if (text.has(ZH) && !text.has(EN)) {
            var zh = text.path(ZH).asText();
            ((ObjectNode) text).put(EN, english.getOrDefault(place + zh, zh));
        }
    }

    private void name(JsonNode item) {
        var taken = new HashSet<>(item.path("elements").findValuesAsText(KEY));
        var made = new HashMap<String, String>();
        for (var element : item.path("elements")) {
            if (!element.has(KEY)) {
                var zh = element.path(ZH).asText();
                // Who has two of one name is told so: both get the same key.
                var key = made.computeIfAbsent(zh, each -> key(place(item) + zh, element, taken));
                taken.add(key);
                ((ObjectNode) element).put(KEY, key);
            }
        }
    }

    private String key(String known, JsonNode element, Set<String> taken) {
        var key = keys.get(known);
        if (key != null) {
            return key;
        }
        var made = made(element.path(EN).asText());
        var base = made.isEmpty() ? made(Initials.pinyin(element.path(ZH).asText())) : made;
        var free = base.isEmpty() ? "element" : base;
        for (int n = 2; taken.contains(free); n++) {
            free = base + "_" + n;
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
