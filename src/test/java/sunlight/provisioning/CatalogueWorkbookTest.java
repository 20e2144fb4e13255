package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.catalogue.CatalogueJson;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.provisioning.Declared.Edition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueWorkbookTest {

    /** Words of the file, a path into it, or what a program calls something. */
    private static final Pattern FOREIGN = Pattern.compile("[a-z]{2,}|\\[[0-9]|_|[A-Z]{3,}");

    @ParameterizedTest
    @EnumSource
    void what_was_taken_and_brought_back_unchanged_changes_nothing(Language language) throws IOException {
        assertThat(Workbooks.STORED).extracting(Edition::audience).contains("SCHOOL", "BUREAU");
        for (var edition : Workbooks.STORED) {
            assertThat(Workbooks.check(Workbooks.taken(edition, language), Workbooks.STORED))
                    .isEqualTo(new CheckedCatalogue(List.of(), List.of()));
            var new_day =
                    Workbooks.put(Workbooks.taken(edition, language), CatalogueColumn.EFFECTIVE_ON, 1, "2027年3月1日");
            assertThat(Workbooks.check(new_day, Workbooks.STORED)).satisfies(checked -> {
                assertThat(checked.faults()).isEmpty();
                assertThat(checked.drafts())
                        .singleElement()
                        .satisfies(
                                draft -> assertThat(draft.difference().items()).isEmpty());
            });
        }
    }

    @Test
    void nothing_in_a_chinese_workbook_is_a_word_of_the_file_but_names_in_english_and_for_programs()
            throws IOException {
        for (var sheet : Workbooks.taken(Workbooks.schools(), Language.ZH)) {
            var english = sheet.rows().get(0).cells().entrySet().stream()
                    .filter(heading -> heading.getValue().text().matches("英文.*|程序用的标识|例子"))
                    .map(Map.Entry::getKey)
                    .toList();
            for (var row : sheet.rows()) {
                row.cells().forEach((at, cell) -> {
                    if (!english.contains(at)) {
                        assertThat(cell.text()).doesNotContainPattern(FOREIGN);
                    }
                });
            }
        }
    }

    @Test
    void the_sheet_of_explanations_tells_each_column_with_what_may_stand_in_it_and_an_example() throws IOException {
        for (var language : Language.values()) {
            var sheet = Workbooks.taken(Workbooks.schools(), language).stream()
                    .filter(one -> one.name().equals(Messages.say(language, "catalogues.remarks")))
                    .findFirst()
                    .orElseThrow();
            var written = Stream.of(CatalogueSheet.values())
                    .flatMap(each -> each.columns().stream())
                    .map(column -> column.sheet().title(language) + "/" + column.heading(language))
                    .toList();
            assertThat(sheet.rows().stream()
                            .skip(1)
                            .map(row -> row.cell(0).text() + "/" + row.cell(1).text()))
                    .containsExactlyElementsOf(written);
            assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.cells()).hasSizeGreaterThanOrEqualTo(5));
            assertThat(sheet.rows())
                    .anySatisfy(row -> assertThat(row.cell(4).text())
                            .contains(Messages.say(language, "catalogues.mode.NOTICE"))
                            .contains(Messages.say(language, "catalogues.mode.GENERATED")));
        }
    }

    @Test
    void each_word_and_each_heading_means_one_thing_only() {
        for (var language : Language.values()) {
            for (var words : CatalogueWords.values()) {
                assertThat(words.all(language).stream().map(words::word).distinct())
                        .hasSize(words.all(language).size())
                        .allMatch(Optional::isPresent);
            }
            for (var sheet : CatalogueSheet.values()) {
                assertThat(sheet.columns()).allSatisfy(column -> {
                    assertThat(sheet.column(column.heading(language))).contains(column);
                    assertThat(sheet.column(column.field())).contains(column);
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFRESH | 每年3月31日、9月30日以前 | refresh | {\"on\":[\"03-31\",\"09-30\"]}",
                "REFRESH | 每 5 年一次，12月31日以前。 | refresh | {\"on\":[\"12-31\"],\"every_years\":5}",
                "REFRESH | each week on Friday | refresh | {\"each_week\":\"friday\"}",
                "REFRESH | 招生报名开始日以前 | refresh | {\"before\":\"registration\"}",
                "KINDS | 小学，九年一贯制 | kinds | [\"primary\",\"junior\"]",
                "CONDITION | 食堂 | when | \"canteen\"",
                "AUDIENCE | 向学生及家长 | audience | \"parents\"",
                "ABOUT | 学生名单、毕业去向 | about | [\"named_list\",\"destinations\"]",
                "GROUP | 财务信息 | group | \"G03\"",
                "FIELDS | 姓名、学校 | allowed_fields | [\"姓名\",\"学校\"]",
                "NEVER_NIL | 不得声明 | nil_allowed | false",
                "NEVER_NIL | never nil | nil_allowed | false",
                "WEIGHT | ０ | weight | 0"
            })
    void what_a_clerk_writes_in_words_is_understood(CatalogueColumn column, String typed, String field, String stands)
            throws IOException {
        assertThat(firstItem(Map.of(column, typed)).path(field)).hasToString(stands);
    }

    @Test
    void a_public_notice_and_an_element_without_a_name_for_programs_are_understood() throws IOException {
        var item = firstItem(Map.of(CatalogueColumn.MODE, "公示", CatalogueColumn.NOTICE, "至少7个工作日，保留到8月31日，期满撤下"));
        assertThat(item.path("notice"))
                .hasToString("{\"min_days\":7,\"unit\":\"working_day\",\"keep_until\":\"08-31\",\"take_down\":true}");
        assertThat(item.path("elements").findValuesAsText("key")).endsWith("school_motto");
    }

    private static JsonNode firstItem(Map<CatalogueColumn, String> changed) throws IOException {
        var sheets = Workbooks.put(
                Workbooks.taken(Workbooks.schools(), Language.ZH), CatalogueColumn.EFFECTIVE_ON, 1, "2027-03-01");
        for (var cell : changed.entrySet()) {
            sheets = Workbooks.put(sheets, cell.getKey(), 1, cell.getValue());
        }
        sheets = Workbooks.added(sheets, CatalogueSheet.ELEMENTS, "S0101", "校训", "School motto");
        var checked = Workbooks.check(sheets, Workbooks.STORED);
        assertThat(checked.faults()).isEmpty();
        return CatalogueJson.write(checked.drafts().get(0).after())
                .path("items")
                .path(0);
    }

    @Test
    void a_refusal_names_sheet_row_and_column_and_what_to_write_instead() throws IOException {
        var sheets = Workbooks.put(Workbooks.taken(Workbooks.schools(), Language.ZH), CatalogueColumn.REFRESH, 2, "每年");
        assertThat(Workbooks.said(Workbooks.check(sheets, Workbooks.STORED), Language.ZH))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("3 “公开事项”的“期限” 不能填“每年”。应填：“长期公开；首次公开和变更后 20 个工作日内”、"));
        assertThat(Workbooks.said(Workbooks.check(sheets, Workbooks.STORED), Language.EN))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("3 Items: Time limit \"每年\" is not understood. Expected: \"standing; first"));
        assertThat(Workbooks.said(
                        Workbooks.check(Workbooks.put(sheets, CatalogueColumn.GROUND, 4, "《没有的文件》"), Workbooks.STORED),
                        Language.ZH))
                .contains("5 “依据”的“文件” 不能填“《没有的文件》”。应填：工作表“依据文件”中的文件名称。");
    }

    @Test
    void a_cell_that_is_not_understood_is_not_called_empty_as_well() throws IOException {
        var later = Workbooks.put(
                Workbooks.taken(Workbooks.schools(), Language.ZH), CatalogueColumn.EFFECTIVE_ON, 1, "2027-03-01");
        var sheets = Workbooks.put(later, CatalogueColumn.ELEMENT_ITEM, 2, "S9999");

        assertThat(Workbooks.said(Workbooks.check(sheets, Workbooks.STORED), Language.ZH))
                .containsExactly("3 “公开要素”的“事项” 不能填“S9999”。应填：工作表“公开事项”中的编号，后面可以带事项名称。");
    }

    @Test
    void no_refusal_in_chinese_speaks_of_paths_or_words_of_the_file() throws IOException {
        var wrong = Map.of(
                "SCHOOL", List.of("", "乱填", "9999", "在".repeat(400), "期限：二十；每年", "各类学校、小学"),
                "BUREAU", List.of("", "小学"));
        var told = 0;
        for (var audience : Workbooks.STORED) {
            var sheets = Workbooks.taken(audience, Language.ZH);
            for (var column : CatalogueColumn.values()) {
                for (var text :
                        column.isFormer() ? List.<String>of() : wrong.getOrDefault(audience.audience(), List.of())) {
                    var checked = Workbooks.check(Workbooks.put(sheets, column, 1, text), Workbooks.STORED);
                    var all = Workbooks.said(checked, Language.ZH);
                    told += all.size();
                    assertThat(all)
                            .allSatisfy(one -> assertThat(one.replace(text, "").replaceAll("CN-23(-10)?|CN", ""))
                                    .as("%s = %s", column, text)
                                    .doesNotContainPattern(FOREIGN)
                                    .doesNotContain("‹"));
                }
            }
        }
        assertThat(told).isGreaterThan(120);
    }

    @Test
    void headings_that_are_not_known_rows_too_many_and_rows_left_out_are_told_in_words() throws IOException {
        var sheets = Workbooks.taken(Workbooks.schools(), Language.ZH);
        assertThat(Workbooks.said(
                        Workbooks.check(Workbooks.put(sheets, CatalogueColumn.REFRESH, 0, "备注"), Workbooks.STORED),
                        Language.ZH))
                .anySatisfy(
                        one -> assertThat(one).startsWith("1 公开事项 没有“备注”这一列").contains("事项名称、类别、"))
                .anySatisfy(one -> assertThat(one).startsWith("2 “公开事项”的“期限” 没有填写。应填："));
        assertThat(Workbooks.said(
                        Workbooks.check(Workbooks.added(sheets, CatalogueSheet.EDITION, "学校的目录"), Workbooks.STORED),
                        Language.ZH))
                .containsExactly("3 版本 这张工作表只能有一行，请删去这一行。");
        for (var sheet : CatalogueSheet.values()) {
            assertThat(Workbooks.said(Workbooks.check(Workbooks.emptied(sheets, sheet), Workbooks.STORED), Language.ZH))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.replaceAll("CN(-[0-9]+)*|S[0-9]{4}", ""))
                            .doesNotContainPattern(FOREIGN)
                            .doesNotContain("‹"));
        }
    }
}
