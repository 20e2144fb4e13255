package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Text;

/** What the lines of a sheet are called, so that another sheet refers to them by names instead of codes. */
final class CatalogueNames {

    private final Map<CatalogueSheet, Map<String, Text>> names = new EnumMap<>(CatalogueSheet.class);

    private CatalogueNames() {
        Stream.of(CatalogueSheet.values()).forEach(sheet -> names.put(sheet, new LinkedHashMap<>()));
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
            all.of(CatalogueSheet.ITEMS)
                    .put(
                            code,
                            new Text(
                                    code + " " + title.path("zh").asText(),
                                    code + " " + title.path("en").asText()));
        });
        file.path("documents")
                .fields()
                .forEachRemaining(
                        document -> all.add(CatalogueSheet.DOCUMENTS, document.getKey(), document.getValue()));
        return all;
    }

    private void add(CatalogueSheet sheet, String code, JsonNode text) {
        of(sheet).put(code, new Text(text.path("zh").asText(), text.path("en").asText()));
    }

    private Map<String, Text> of(CatalogueSheet sheet) {
        return names.computeIfAbsent(sheet, each -> new HashMap<>());
    }

    /** By its name, unless another has the same. */
    String said(CatalogueSheet sheet, String code, Language language) {
        var name = of(sheet).getOrDefault(code, new Text(code, code)).in(language);
        return code(sheet, name).filter(code::equals).isPresent() ? name : code;
    }

    /** Of what has this name in either language, or this code; nothing where it could be several. */
    Optional<String> code(CatalogueSheet sheet, String typed) {
        // An item is meant by its code, whatever it is called by now.
        var plain = Typed.same(sheet == CatalogueSheet.ITEMS ? typed.strip().split("\\s", 2)[0] : typed);
        var meant = of(sheet).entrySet().stream()
                .filter(one -> Stream.of(
                                one.getKey(),
                                one.getValue().zh(),
                                one.getValue().en())
                        .map(Typed::same)
                        .anyMatch(plain::equals))
                .map(Map.Entry::getKey)
                .toList();
        return meant.size() == 1
                ? Optional.of(meant.get(0))
                : meant.stream().filter(code -> Typed.same(code).equals(plain)).findFirst();
    }
}
