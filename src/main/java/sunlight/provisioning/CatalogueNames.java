package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Text;

/** What the lines of a sheet are called, so that another sheet refers to them by names instead of codes. */
final class CatalogueNames {

    private final Map<CatalogueSheet, Map<String, Text>> names = new EnumMap<>(CatalogueSheet.class);

    /** The codes by what somebody could write for them, read once: a workbook refers to them in each of its rows. */
    private final Map<CatalogueSheet, Map<String, Set<String>>> meant = new EnumMap<>(CatalogueSheet.class);

    private CatalogueNames() {
        Stream.of(CatalogueSheet.values()).forEach(sheet -> {
            names.put(sheet, new HashMap<>());
            meant.put(sheet, new HashMap<>());
        });
    }

    /** @param file with one edition, as {@link CatalogueYaml} makes it and {@link CatalogueSheetsReading} reads it */
    static CatalogueNames of(JsonNode file) {
        var all = new CatalogueNames();
        var edition = file.path("catalogues").path(0);
        edition.path("groups")
                .forEach(group ->
                        all.add(CatalogueSheet.GROUPS, group.path("code").asText(), group));
        edition.path("items").forEach(item -> {
            var code = item.path("code").asText();
            var title = item.path("title");
            var zh = code + " " + title.path("zh").asText();
            all.put(
                    CatalogueSheet.ITEMS,
                    code,
                    new Text(zh, code + " " + title.path("en").asText()));
        });
        file.path("documents")
                .fields()
                .forEachRemaining(
                        document -> all.add(CatalogueSheet.DOCUMENTS, document.getKey(), document.getValue()));
        return all;
    }

    private void add(CatalogueSheet sheet, String code, JsonNode text) {
        put(sheet, code, new Text(text.path("zh").asText(), text.path("en").asText()));
    }

    private void put(CatalogueSheet sheet, String code, Text name) {
        of(names, sheet).put(code, name);
        for (var word : List.of(code, name.zh(), name.en())) {
            of(meant, sheet)
                    .computeIfAbsent(Typed.same(word), plain -> new HashSet<>())
                    .add(code);
        }
    }

    private static <T> Map<String, T> of(Map<CatalogueSheet, Map<String, T>> all, CatalogueSheet sheet) {
        return Objects.requireNonNull(all.get(sheet));
    }

    /** By its name, unless another has the same. */
    String said(CatalogueSheet sheet, String code, Language language) {
        var name = of(names, sheet).getOrDefault(code, new Text(code, code)).in(language);
        return code(sheet, name).filter(code::equals).isPresent() ? name : code;
    }

    /** Of what has this name in either language, or this code; nothing where it could be several. */
    Optional<String> code(CatalogueSheet sheet, String typed) {
        // An item is meant by its code, whatever it is called by now.
        var plain = Typed.same(sheet == CatalogueSheet.ITEMS ? typed.strip().split("\\s", 2)[0] : typed);
        var codes = of(meant, sheet).getOrDefault(plain, Set.of());
        return codes.stream()
                .filter(code -> codes.size() == 1 || Typed.same(code).equals(plain))
                .findFirst();
    }
}
