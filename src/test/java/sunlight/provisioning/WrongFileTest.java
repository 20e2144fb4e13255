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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String KINDS = "kindergarten, primary, junior, senior, vocational, special";
    private static final String LONG = "长".repeat(301);

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
        return Stream.of(
                arguments(
                        "required",
                        "schools",
                        "    kinds: [primary]\n",
                        "",
                        "3: schools[0].kinds: is missing: expected a list of " + KINDS,
                        "缺少这一项，应填：列表，可以有：" + KINDS + "。"),
                arguments(
                        "additionalProperties",
                        "bureau",
                        "district:",
                        "distict:",
                        "8: bureau.bureaus[0].distict: is not a known field here: did you mean district? expected one of"
                                + " slug, name, district, division, hosts, former_slugs, former_hosts, look, footer,"
                                + " contact, settings, units, bureaus, defaults",
                        "没有这个字段，是不是“district”？这里可以用的字段：slug, name, district, division, hosts, former_slugs,"
                                + " former_hosts, look, footer, contact, settings, units, bureaus, defaults。"),
                arguments(
                        "enum",
                        "schools",
                        "[primary]",
                        "[primery]",
                        "5: schools[0].kinds[0]: expected one of " + KINDS
                                + ", found \"primery\": did you mean primary?",
                        "现为：“primery”；是不是“primary”？只能填其中之一：" + KINDS + "。"),
                arguments(
                        "type",
                        "schools",
                        "[primary]",
                        "primary",
                        "5: schools[0].kinds: expected a list, found \"primary\"",
                        "应为：列表；现为：“primary”。"),
                arguments(
                        "format",
                        "catalogue",
                        "2026-01-01",
                        "2026-02-30",
                        "5: catalogues[0].effective_on: expected a date such as 2026-09-01, found \"2026-02-30\"",
                        "应为：日期，如 2026-09-01；现为：“2026-02-30”。"),
                arguments(
                        "pattern",
                        "schools",
                        "dongan-xiaoxue",
                        "Dongan",
                        "3: schools[0].slug: expected 3 to 63 characters of a-z, 0-9 and -, neither beginning nor ending"
                                + " with -, found \"Dongan\"",
                        "应为：3 至 63 个小写字母、数字或短横线，首尾不能是短横线；现为：“Dongan”。"),
                arguments(
                        "minItems",
                        "schools",
                        "[primary]",
                        "[]",
                        "5: schools[0].kinds: expected at least 1 in the list",
                        "列表中至少要有 1 个。"),
                arguments(
                        "maxItems",
                        "site",
                        "columns: []",
                        "columns: [" + "{key: news, zh: 动态, en: News, items: []}, ".repeat(21) + "]",
                        "3: sites[0].columns: expected at most 20 in the list",
                        "列表中最多 20 个。"),
                arguments(
                        "uniqueItems",
                        "schools",
                        "[primary]",
                        "[primary, primary]",
                        "5: schools[0].kinds: expected no value twice",
                        "列表中有重复，每个只写一次。"),
                arguments(
                        "minLength",
                        "schools",
                        "en: Example School",
                        "en: \"\"",
                        "4: schools[0].name.en: must not be empty",
                        "不能为空。"),
                arguments(
                        "maxLength",
                        "catalogue",
                        "zh: 基本情况",
                        "zh: " + LONG,
                        "11: catalogues[0].items[0].title.zh: expected at most 300 characters",
                        "不超过 300 个字。"),
                arguments(
                        "minimum",
                        "catalogue",
                        "weight: 1",
                        "weight: -1",
                        "14: catalogues[0].items[0].weight: expected at least 0, found -1",
                        "不能小于 0，现为 -1。"),
                arguments(
                        "maximum",
                        "catalogue",
                        "weight: 1",
                        "weight: 101",
                        "14: catalogues[0].items[0].weight: expected at most 100, found 101",
                        "不能大于 100，现为 101。"),
                arguments(
                        "minProperties",
                        "site",
                        "{who: [name]}",
                        "{}",
                        "8: sites[0].procedures[0].elements: expected at least 1 of its fields",
                        "至少要有 1 个字段。"),
                arguments(
                        "maxProperties",
                        "catalogue",
                        "{on: [\"10-31\"]}",
                        "{standing: 5, each_term: 5, each_month: 5}",
                        "17: catalogues[0].items[0].refresh: expected at most 2 fields",
                        "最多 2 个字段。"),
                arguments(
                        "dependentRequired",
                        "catalogue",
                        "{on: [\"10-31\"]}",
                        "{every_years: 5}",
                        "17: catalogues[0].items[0].refresh.every_years: expected on beside every_years",
                        "有“every_years”就须有“on”。"));
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

        assertThat(each_keyword_has_its_own_sentence().map(row -> (String) row.get()[0]))
                .containsExactlyInAnyOrderElementsOf(keywords);
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
