package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.CatalogueJson;
import sunlight.language.Language;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerWorkbookTest {

    private static final List<Object> FIRST = List.of(
            "S0101",
            "概况",
            "Profile",
            "G01",
            "all",
            "3",
            "notice",
            "public",
            "on: 03-31, 09-30; every_years: 2",
            "min_days: 5; unit: working_day; take_down: true",
            "document: law; article: 9; verification: V2",
            "key: name; zh: 名称; en: Name\nkey: size; zh: 规模; en: Size");

    @Test
    void a_workbook_as_it_was_before_is_still_read() throws IOException {
        var second = List.<Object>of(
                "S0102",
                "章程",
                "Charter",
                "G01",
                "primary, junior",
                "2",
                "proactive",
                "public",
                "standing: 20",
                "",
                "",
                "key: text; zh: 正文; en: Text");
        var checked = check(List.of(FIRST, second));

        assertThat(checked.faults()).isEmpty();
        JsonNode items = CatalogueJson.write(checked.drafts().get(0).after()).path("items");
        assertThat(items.path(0).path("refresh")).hasToString("{\"on\":[\"03-31\",\"09-30\"],\"every_years\":2}");
        assertThat(items.path(0).path("basis").path(0).path("zh").asText()).isEqualTo("《法》");
        assertThat(items.path(0).path("elements").findValuesAsText("key")).containsExactly("name", "size");
        assertThat(items.path(1).path("kinds")).hasToString("[\"primary\",\"junior\"]");
    }

    @Test
    void what_is_wrong_in_it_is_told_in_chinese() throws IOException {
        var wrong = new ArrayList<>(FIRST);
        wrong.set(8, "standing: 20; after_event: 5");
        wrong.set(10, "document: law; verification: V9");
        wrong.set(11, "key: name; en: Name");

        assertThat(Workbooks.said(check(List.of(wrong)), Language.ZH))
                .hasSize(3)
                .anyMatch(said -> said.startsWith("2 “公开事项”的“期限” 不能这样填。应填：“长期公开；"))
                .anyMatch(said -> said.startsWith("2 “公开事项”的“依据” 不能这样填。"))
                .anyMatch(said -> said.startsWith("2 “公开事项”的“公开要素” 没有填写。"))
                .noneMatch(said -> said.matches(".*[a-z]{2,}.*"));
    }

    private static CheckedCatalogue check(List<List<Object>> items) throws IOException {
        var sheets = List.of(
                sheet(
                        "items",
                        "code,title.zh,title.en,group,kinds,weight,mode,audience,refresh,notice,basis,elements",
                        items),
                sheet(
                        "edition",
                        "audience,effective_on,title.zh,title.en",
                        List.of(List.of("school", "2027-01-01", "目录", "Catalogue"))),
                sheet("groups", "code,zh,en", List.of(List.of("G01", "学校概况", "School"))),
                sheet(
                        "documents",
                        "key,zh,en,jurisdiction,binds",
                        List.of(List.of("law", "《法》", "Law", "CN", "schools"))));
        return Workbooks.check(Workbooks.read(WorkbookWriting.of(sheets)), List.of());
    }

    private static NewSheet sheet(String name, String headings, List<List<Object>> rows) {
        var all = List.of(headings.split(","));
        return new NewSheet(name, all, rows, all.stream().map(each -> 20).toList(), Map.of());
    }
}
