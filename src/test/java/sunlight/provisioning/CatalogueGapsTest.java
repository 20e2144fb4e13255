package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.CatalogueDifference;
import sunlight.language.Language;
import sunlight.provisioning.Declared.Edition;
import sunlight.sheet.Sheet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueGapsTest {

    private static final String NEW = "S0190";

    @Test
    void a_clerk_adds_an_item_in_chinese_alone() throws IOException {
        var item = item(declared(withNew("活动时间（学期）", "承办部门")), NEW);

        assertThat(item.path("title")).hasToString("{\"zh\":\"校园开放日\",\"en\":\"校园开放日\"}");
        assertThat(item.path("elements").findValuesAsText("en")).containsExactly("活动时间（学期）", "承办部门");
        assertThat(item.path("elements").findValuesAsText("key")).containsExactly("huodongshijian", "chengbanbumen");
    }

    @Test
    void what_was_filled_in_is_taken_away_with_its_key_and_without_english_and_changes_nothing_when_it_comes_back()
            throws IOException {
        var edition = declared(withNew("活动时间"));
        for (var language : Language.values()) {
            var taken = Workbooks.taken(edition, language);
            var row = rowOf(taken, CatalogueColumn.ELEMENT, "活动时间");

            assertThat(cell(taken, CatalogueColumn.ELEMENT_KEY, row)).isEqualTo("huodongshijian");
            assertThat(cell(taken, CatalogueColumn.ELEMENT_EN, row)).isEmpty();
            assertThat(Workbooks.check(taken, List.of(edition))).isEqualTo(new CheckedCatalogue(List.of(), List.of()));
        }
    }

    @Test
    void a_key_once_made_stays_when_english_comes_later_and_nobody_wrote_the_key_down() throws IOException {
        var before = declared(withNew("活动时间"));
        var row = rowOf(withNew("活动时间"), CatalogueColumn.ELEMENT, "活动时间");
        var later = Workbooks.put(
                Workbooks.put(withNew("活动时间"), CatalogueColumn.ELEMENT_EN, row, "Time of the open day"),
                CatalogueColumn.EFFECTIVE_ON,
                1,
                "2027-05-01");

        var draft = Workbooks.check(later, with(before)).drafts().get(0);
        var element = item(draft.edition(), NEW).path("elements").path(0);

        assertThat(element.path("key").asText()).isEqualTo("huodongshijian");
        assertThat(element.path("en").asText()).isEqualTo("Time of the open day");
        assertThat(draft.difference().items())
                .singleElement()
                .satisfies(item -> assertThat(item.fields())
                        .containsExactly(new CatalogueDifference.Field("elements", "活动时间", "Time of the open day")));
    }

    @Test
    void two_elements_that_sound_alike_get_keys_of_their_own_and_one_in_two_rows_is_told() throws IOException {
        assertThat(item(declared(withNew("事实", "实施", "※")), NEW)
                        .path("elements")
                        .findValuesAsText("key"))
                .containsExactly("shishi", "shishi_2", "element");
        assertThat(Workbooks.said(Workbooks.check(withNew("事实", "事实"), Workbooks.STORED), Language.ZH))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("“公开要素”"));
    }

    @Test
    void english_that_is_emptied_stays_with_the_same_chinese_and_goes_with_other_chinese() throws IOException {
        var sheets = Workbooks.put(coming(), CatalogueColumn.TITLE_EN, 1, "");
        var same = declared(sheets);
        var other = declared(Workbooks.put(sheets, CatalogueColumn.TITLE, 1, "学校概况介绍"));

        assertThat(item(same, "S0101").path("title").path("en").asText()).isEqualTo("School profile");
        assertThat(item(other, "S0101").path("title").path("en").asText()).isEqualTo("学校概况介绍");
    }

    private static List<Sheet> coming() throws IOException {
        return Workbooks.put(
                Workbooks.taken(Workbooks.schools(), Language.ZH), CatalogueColumn.EFFECTIVE_ON, 1, "2027-03-01");
    }

    /** With an item of its own, whose elements these are. */
    private static List<Sheet> withNew(String... elements) throws IOException {
        var sheets = Workbooks.added(
                coming(),
                CatalogueSheet.ITEMS,
                NEW,
                "校园开放日",
                "学校概况",
                "all",
                "",
                "1",
                "proactive",
                "public",
                "每年3月31日以前");
        for (var element : elements) {
            sheets = Workbooks.added(sheets, CatalogueSheet.ELEMENTS, NEW, element);
        }
        return sheets;
    }

    private static Edition declared(List<Sheet> sheets) {
        var checked = Workbooks.check(sheets, Workbooks.STORED);
        assertThat(Workbooks.said(checked, Language.ZH)).isEmpty();
        return checked.drafts().get(0).edition();
    }

    private static List<Edition> with(Edition coming) {
        var all = new ArrayList<>(Workbooks.STORED);
        all.add(coming);
        return all;
    }

    private static JsonNode item(Edition edition, String code) {
        for (var item : edition.definition().path("items")) {
            if (item.path("code").asText().equals(code)) {
                return item;
            }
        }
        throw new AssertionError("no item " + code);
    }

    private static int rowOf(List<Sheet> sheets, CatalogueColumn column, String text) {
        for (int row = 1; ; row++) {
            if (cell(sheets, column, row).equals(text)) {
                return row;
            }
        }
    }

    private static String cell(List<Sheet> sheets, CatalogueColumn column, int row) {
        var sheet = sheets.stream()
                .filter(one -> column.sheet().isNamed(one.name()))
                .findFirst()
                .orElseThrow();
        return sheet.rows()
                .get(row)
                .cell(column.sheet().columns().indexOf(column))
                .text();
    }
}
