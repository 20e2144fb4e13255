package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.language.Language;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Variant;

/** What pages say to programs keeps to the words of schema.org, on every page that says anything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkedDataTest {

    private static final Pattern LINKED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void homes_items_and_disclosures_say_what_they_are_about_in_words_that_there_are(Language language) {
        var linked = linked(language);

        assertThat(templates(linked)).containsExactlyInAnyOrder("home", "school", "item", "disclosure");
        linked.forEach(
                (page, said) -> assertThat(SchemaOrg.broken(said)).as(page).isEmpty());
    }

    @Test
    void each_page_is_about_what_it_shows() {
        var types = linked(Language.ZH).entrySet().stream()
                .collect(Collectors.toMap(
                        page -> page.getKey().replaceAll("[-0-9].*", ""),
                        page -> page.getValue().getString("@type"),
                        (first, second) -> first));

        assertThat(types)
                .containsEntry("home", "GovernmentOrganization")
                .containsEntry("school", "School")
                .containsEntry("disclosure", "DigitalDocument")
                .containsEntry("item", "DigitalDocument");
    }

    /** A check that cannot find anything wrong would be none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"datePublished\":\"| \"datePublished\":\"yesterday ",
                "\"dateCreated\":\"| \"dateCreated\":\"1 ",
                "\"name\":| \"naem\":",
                "\"@type\":\"DigitalDocument\"| \"@type\":\"Disclosure\"",
                "\"isAccessibleForFree\":true| \"isAccessibleForFree\":\"yes\"",
                "\"url\":\"https://www.example.cn/| \"url\":\"/",
                "\"contentSize\":\"| \"contentSize\":\"some ",
                "\"encodingFormat\":\"| \"encodingFormat\":\"a b ",
                "\"publisher\":{| \"publisher\":\"\",\"author\":{",
                "\"@context\":\"https://schema.org\"| \"@context\":\"https://example.org\""
            })
    void what_is_wrong_is_noticed(String right, String wrong) {
        var said = linked(Language.ZH).get("disclosure").toString();
        assertThat(said).contains(right);

        assertThat(SchemaOrg.broken(read(said.replace(right, wrong)))).isNotEmpty();
    }

    private static java.util.Set<String> templates(Map<String, JsonObject> linked) {
        return linked.keySet().stream()
                .map(name -> name.replaceAll("[-0-9].*", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, JsonObject> linked(Language language) {
        var linked = new LinkedHashMap<String, JsonObject>();
        PagesTest.whole(new Samples("示例"), new Variant(language, false)).forEach((name, html) -> {
            var found = LINKED.matcher(html);
            if (found.find()) {
                linked.put(name, read(found.group(1)));
                assertThat(found.find()).as(name + " says it once").isFalse();
            }
        });
        return linked;
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
