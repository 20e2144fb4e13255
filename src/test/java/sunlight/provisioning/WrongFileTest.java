package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static sunlight.provisioning.TenantFolderTest.BUREAU;
import static sunlight.provisioning.TenantFolderTest.CATALOGUE;
import static sunlight.provisioning.TenantFolderTest.SCHOOLS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.language.Language;
import sunlight.language.Messages;

/** One wrong file for each keyword of the schemas, and what is said of it in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongFileTest {

    private static final String SITE = """
        sites:
          - audience: school
            columns: []
            openness: {}
            areas: []
            procedures:
              - {key: transfer, zh: 转学, en: Transfer, lead: {zh: 转学, en: Transfer}, items: [S0101],
                 elements: {who: [name]}}
        """;

    /** Keywords that refuse nothing by themselves. */
    private static final Set<String> WITHOUT_REFUSAL =
            Set.of("$schema", "$defs", "$ref", "title", "properties", "items", "errorMessage", "description");

    @ParameterizedTest
    @MethodSource
    void each_keyword_has_its_own_sentence(
            String keyword, String kind, String right, String wrong, String english, String chinese) {
        var fault = fault(kind, right, wrong);

        assertThat(fault).hasToString(kind + ".yaml:" + english);
        assertThat(Messages.say(Language.ZH, fault.expected())).isEqualTo(chinese);
    }

    static Stream<Arguments> each_keyword_has_its_own_sentence() {
        return cases().map(one -> arguments(
                one.path("keyword").asText(),
                one.path("file").asText(),
                one.path("right").asText(),
                many(one.path("wrong").asText()),
                one.path("en").asText(),
                one.path("zh").asText()));
    }

    /** "‹3 x a›" stands for "aaa". */
    private static String many(String text) {
        return Pattern.compile("‹([0-9]+) x ([^›]*)›")
                .matcher(text)
                .replaceAll(hit -> hit.group(2).repeat(Integer.parseInt(hit.group(1))));
    }

    private static Stream<JsonNode> cases() {
        try (var in = WrongFileTest.class.getResourceAsStream("/provisioning/wrong-files.yaml")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var file = YamlFile.parse(text, "wrong-files.yaml", new ArrayList<>());
            return StreamSupport.stream(file.content().spliterator(), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void no_keyword_of_a_schema_is_without_a_sentence() throws IOException {
        var keywords = new TreeSet<String>();
        for (var kind : List.of("bureau", "catalogue", "schools", "site")) {
            try (InputStream schema = WrongFileTest.class.getResourceAsStream("/schema/" + kind + ".json")) {
                collect(new ObjectMapper().readTree(schema), keywords);
            }
        }
        keywords.removeAll(WITHOUT_REFUSAL);

        assertThat(cases().map(one -> one.path("keyword").asText())).containsExactlyInAnyOrderElementsOf(keywords);
    }

    /** Keys of schemas; those of properties and definitions are names that the files use. */
    private static void collect(JsonNode schema, Set<String> keywords) {
        schema.fields().forEachRemaining(field -> {
            keywords.add(field.getKey());
            var inner = field.getValue();
            switch (field.getKey()) {
                case "properties", "$defs" -> inner.forEach(each -> collect(each, keywords));
                case "items" -> collect(inner, keywords);
                case "additionalProperties" -> {
                    if (inner.isObject()) {
                        collect(inner, keywords);
                    }
                }
                default -> {}
            }
        });
    }

    @Test
    void every_pattern_of_a_schema_has_words_in_both_languages() throws IOException {
        var named = Pattern.compile("\"errorMessage\": \\{\"pattern\": \"([^\"]+)\"}");
        for (var kind : List.of("bureau", "catalogue", "schools", "site")) {
            var schema = Files.readString(Path.of("src/main/resources/schema/" + kind + ".json"));

            assertThat(named.matcher(schema).results().map(hit -> "declared.pattern." + hit.group(1)))
                    .as(kind)
                    .hasSize(schema.split("\"pattern\": \"\\^", -1).length - 1)
                    .allSatisfy(
                            key -> assertThat(Messages.say(Language.ZH, key)).doesNotContain("‹"));
        }
    }

    @Test
    void a_chinese_sentence_has_no_english_but_what_the_files_say() throws IOException {
        var names =
                Pattern.compile("YAML|UTF-8|GBK|PNG|KB|CN(-[0-9]+)*|S0701|a-z|true|false|notice|all|documents|crests"
                        + "|bureau|catalogue|site|schools|yaml|enquiry_phone|notices");
        var sentences = Files.readAllLines(Path.of("src/main/resources/messages_zh_CN.properties")).stream()
                .filter(line -> line.startsWith("declared."))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();

        assertThat(sentences)
                .hasSizeGreaterThan(60)
                .allSatisfy(sentence -> assertThat(names.matcher(sentence.replaceAll("#7a2230", ""))
                                .replaceAll(""))
                        .doesNotContainPattern("[A-Za-z]{2}"));
    }

    private static Fault fault(String kind, String right, String wrong) {
        var text = switch (kind) {
            case "bureau" -> BUREAU;
            case "schools" -> SCHOOLS;
            case "catalogue" -> CATALOGUE;
            default -> SITE;
        };
        assertThat(text).contains(right);
        var faults = new ArrayList<Fault>();
        var file = YamlFile.parse(text.replace(right, wrong), kind + ".yaml", faults);
        faults.addAll(SchemaCheck.of(kind).faults(file));
        assertThat(faults)
                .as(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")))
                .hasSize(1);
        return faults.get(0);
    }
}
