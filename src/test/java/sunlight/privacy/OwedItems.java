package sunlight.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import sunlight.catalogue.About;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** What the catalogues of the example say of their items: the corpus is judged by the data that the product is given. */
final class OwedItems {

    private static final Map<String, Map<String, List<String>>> ITEMS =
            read(Path.of("tenants/mudanjiang/catalogue.yaml"));

    private OwedItems() {}

    /** The codes of a catalogue begin with the same letter. */
    static Set<String> beginningWith(String letter) {
        return ITEMS.keySet().stream().filter(code -> code.startsWith(letter)).collect(Collectors.toSet());
    }

    static Lawful lawful(String code, Audience audience) {
        var item = ITEMS.getOrDefault(code, Map.of());
        return new Lawful(
                new ItemCode(code),
                item.getOrDefault("about", List.of()).stream()
                        .map(about -> About.valueOf(about.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                audience,
                item.getOrDefault("allowed_fields", List.of()),
                Set.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, List<String>>> read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, List<Map<String, Object>>>>> read = new Yaml().load(text);
            var items = new HashMap<String, Map<String, List<String>>>();
            read.get("catalogues").stream()
                    .flatMap(catalogue -> catalogue.get("items").stream())
                    .forEach(item -> {
                        var lists = new HashMap<String, List<String>>();
                        for (var key : List.of("about", "allowed_fields")) {
                            lists.put(key, (List<String>) item.getOrDefault(key, List.of()));
                        }
                        items.put((String) item.get("code"), lists);
                    });
            return items;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
