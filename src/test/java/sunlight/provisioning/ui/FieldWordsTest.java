package sunlight.provisioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueJson;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.provisioning.TenantFolder;

/** What is told of an item where names stay and only what stands beside them is another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldWordsTest {

    private static final String LAW = "《中华人民共和国教育法》（2021年修正）";

    @Test
    void another_article_is_told_with_its_document() {
        assertThat(changed(item -> ground(item).put("article", "31")))
                .containsExactly("依据的条款: " + LAW + " · 30 → " + LAW + " · 31");
    }

    @Test
    void what_a_ground_is_worth_is_told_in_words() {
        assertThat(changed(item -> {
                    ground(item)
                            .put("verification", "V2")
                            .put("binds", "nobody")
                            .put("when", "private");
                    ground(item).putArray("kinds").add("primary").add("junior");
                }))
                .containsExactly(
                        "依据约束谁: " + LAW + " · 学校和教育局 → " + LAW + " · 不约束，仅作参考",
                        "依据约束哪类学校: " + LAW + " · （空） → " + LAW + " · 小学，初中",
                        "依据的核对情况: " + LAW + " · 已读原文 → " + LAW + " · 已读转载",
                        "依据的约束条件: " + LAW + " · （空） → " + LAW + " · 民办");
    }

    @Test
    void another_key_of_an_element_is_told_and_english_only_where_it_differs() {
        assertThat(changed(item -> element(item).put("key", "another")))
                .singleElement()
                .asString()
                .startsWith("公开要素的标识: ")
                .endsWith(" · another");
        assertThat(changed(item -> element(item).put("en", "Another word")))
                .singleElement()
                .asString()
                .startsWith("公开要素: ")
                .contains("Another word");
    }

    private static ObjectNode ground(ObjectNode item) {
        return (ObjectNode) item.path("basis").path(0);
    }

    private static ObjectNode element(ObjectNode item) {
        return (ObjectNode) item.path("elements").path(0);
    }

    /** An item that rests on article 30 of the Education Law. */
    private static List<String> changed(Consumer<ObjectNode> how) {
        var edition = TenantFolder.read(Path.of("tenants")).editions().stream()
                .filter(one -> one.audience().equals("SCHOOL"))
                .findFirst()
                .orElseThrow()
                .definition();
        ObjectNode later = edition.deepCopy();
        for (var item : later.path("items")) {
            var basis = item.path("basis").path(0);
            if (basis.path("zh").asText().equals(LAW)
                    && basis.path("article").asText().equals("30")) {
                how.accept((ObjectNode) item);
                break;
            }
        }
        var difference = CatalogueDifference.between(CatalogueJson.read(edition), CatalogueJson.read(later));
        return difference.items().stream()
                .flatMap(item -> item.fields().stream()
                        .map(field -> Messages.say(Language.ZH, "catalogues.field." + field.name()) + ": "
                                + FieldWords.of(field.name(), item.before(), field.before()) + " → "
                                + FieldWords.of(field.name(), item.after(), field.after())))
                .toList();
    }
}
