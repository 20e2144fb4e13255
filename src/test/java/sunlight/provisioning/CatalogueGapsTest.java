package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueJson;
import sunlight.language.Language;
import sunlight.problem.Stale;
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

    @Test
    void a_new_element_does_not_get_the_key_that_one_below_it_has_already() throws IOException {
        var before = declared(withNew("实施"));

        assertThat(keys(withNew("事实", "实施"), with(before))).containsExactly("shishi_2", "shishi");
    }

    @Test
    void the_key_of_an_element_that_is_gone_is_given_to_no_other_that_sounds_like_it() throws IOException {
        var before = declared(withNew("收费标准（公办）", "实施"));
        var later = Workbooks.put(withNew("收费标准（民办）", "事实"), CatalogueColumn.EFFECTIVE_ON, 1, "2027-05-01");

        assertThat(keys(later, with(before))).containsExactly("shoufeibiaozhun_2", "shishi_2");
    }

    @Test
    void what_the_bureau_above_has_named_is_known_by_its_names() throws IOException {
        var above =
                Optional.of(CatalogueJson.read(declared(withNew("实施", "活动时间")).definition()));
        var own = Workbooks.put(withNew("活动时间", "事实", "实施"), CatalogueColumn.TITLE_EN, 1, "");
        var checked = Workbooks.check(own, List.of(), above);

        assertThat(Workbooks.said(checked, Language.ZH)).isEmpty();
        var after = CatalogueJson.write(checked.drafts().get(0).after());
        assertThat(item(after, NEW).path("elements").findValuesAsText("key"))
                .containsExactly("huodongshijian", "shishi_2", "shishi");
        assertThat(checked.drafts().get(0).difference().items())
                .extracting(item -> item.code().value())
                .containsExactly(NEW);
    }

    @Test
    void letters_and_digits_within_chinese_are_no_english_name() throws IOException {
        assertThat(keys(withNew("A4纸价格", "证书（ID）号"), Workbooks.STORED)).containsExactly("a4zhijiage", "zhengshuhao");
    }

    @Test
    void chinese_that_once_stood_for_english_is_not_preferred_to_the_english_of_the_bureau_above() throws IOException {
        var english = Workbooks.schools();
        var above = Optional.of(CatalogueJson.read(english.definition()));
        var own = new Edition(
                english.bureau(),
                english.audience(),
                english.effectiveOn(),
                english.definition().deepCopy());
        ((ObjectNode) item(own, "S0101").path("title")).put("en", "学校基本情况");
        var sheets = Workbooks.put(coming(), CatalogueColumn.TITLE_EN, 1, "");
        var titled = Workbooks.put(sheets, CatalogueColumn.WEIGHT, 1, "9");

        var after = Workbooks.check(titled, List.of(own), above).drafts().get(0).after();

        assertThat(item(CatalogueJson.write(after), "S0101")
                        .path("title")
                        .path("en")
                        .asText())
                .isEqualTo("School profile");
    }

    @Test
    void whoever_declares_after_another_edition_came_in_is_asked_to_look_again() throws IOException {
        var first = Workbooks.check(withNew("事实", "实施"), Workbooks.STORED);
        var second = Workbooks.check(
                Workbooks.put(withNew("实施", "事实"), CatalogueColumn.EFFECTIVE_ON, 1, "2027-05-01"), Workbooks.STORED);
        var own = with(first.drafts().get(0).edition());

        second.requireKnown(Workbooks.STORED);
        assertThatThrownBy(() -> second.requireKnown(own)).isInstanceOf(Stale.class);
        assertThat(keys(withNew("实施", "事实"), own)).containsExactly("shishi_2", "shishi");
    }

    @Test
    void a_workbook_from_before_a_mark_had_a_column_keeps_what_is_marked() throws IOException {
        var old = Workbooks.without(Workbooks.without(coming(), CatalogueColumn.NEVER_NIL), CatalogueColumn.ANEW);
        var changed = Workbooks.put(old, CatalogueColumn.WEIGHT, 1, "9");
        var above = Optional.of(CatalogueJson.read(Workbooks.schools().definition()));

        for (var checked :
                List.of(Workbooks.check(changed, Workbooks.STORED), Workbooks.check(changed, List.of(), above))) {
            assertThat(Workbooks.said(checked, Language.ZH)).isEmpty();
            assertThat(checked.drafts().get(0).difference().items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.fields())
                            .extracting(CatalogueDifference.Field::name)
                            .containsExactly("weight"));
        }
    }

    @Test
    void a_mark_that_is_emptied_in_its_column_goes() throws IOException {
        var sheets = Workbooks.put(coming(), CatalogueColumn.NEVER_NIL, 1, "");

        assertThat(declared(sheets).definition().path("items").path(0).has("nil_allowed"))
                .isFalse();
        assertThat(Workbooks.schools().definition().path("items").path(0).has("nil_allowed"))
                .isTrue();
    }

    private static List<String> keys(List<Sheet> sheets, List<Edition> stored) {
        var checked = Workbooks.check(sheets, stored);
        assertThat(Workbooks.said(checked, Language.ZH)).isEmpty();
        return item(checked.drafts().get(0).edition(), NEW).path("elements").findValuesAsText("key");
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
        return item(edition.definition(), code);
    }

    private static JsonNode item(JsonNode edition, String code) {
        for (var item : edition.path("items")) {
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
