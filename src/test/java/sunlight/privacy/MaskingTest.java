package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

class MaskingTest {

    private static final Lawful LAWFUL =
            new Lawful(new ItemCode("S0206"), Set.of(), Audience.PUBLIC, List.of(), Set.of());
    private static final String ID = "23100320120615123" + InspectionTest.check("23100320120615123");

    @Test
    void masks_only_what_is_named() {
        var text = "家长电话：13904531234，身份证号：" + ID;
        var masked = Masking.text(text, "", LAWFUL, "s", digests(text, PrivacyRule.RESIDENT_ID));
        assertThat(masked)
                .startsWith("家长电话：13904531234，身份证号：2310****")
                .hasSameSizeAs(text)
                .doesNotContain("2012");
        assertThat(Masking.text(text, "", LAWFUL, "s", Set.of())).isEqualTo(text);
    }

    @Test
    void keeps_the_markup_when_a_value_is_split_by_it() {
        var html = "<p>身份证号：<strong>" + ID.substring(0, 9) + "</strong>" + ID.substring(9) + "</p>";
        var masked = Masking.html(html, LAWFUL, "s", digests("身份证号：" + ID, PrivacyRule.RESIDENT_ID));
        assertThat(masked)
                .startsWith("<p>身份证号：<strong>2310*****</strong>*******")
                .endsWith("</p>")
                .hasSameSizeAs(html);
    }

    @Test
    void masks_the_names_of_a_list_in_a_table() {
        var html = "<table><tbody><tr><td>姓名</td><td>性别</td><td>班级</td></tr>"
                + "<tr><td>张小明</td><td>男</td><td>一班</td></tr><tr><td>李雨桐</td><td>女</td><td>一班</td></tr></tbody></table>";
        var inspection = new Inspection(LAWFUL, "s");
        var place = Place.of("privacy.place.body");
        inspection.row(new Row(place, Layer.VISIBLE, 7, 1, List.of("姓名", "性别", "班级")));
        inspection.row(new Row(place, Layer.VISIBLE, 7, 2, List.of("张小明", "男", "一班")));
        inspection.row(new Row(place, Layer.VISIBLE, 7, 3, List.of("李雨桐", "女", "一班")));
        var digests = inspection.findings().stream().map(Finding::digest).collect(Collectors.toSet());
        assertThat(Masking.html(html, LAWFUL, "s", digests)).contains("<td>张**</td>", "<td>李**</td>", "<td>男</td>");
    }

    @Test
    void leaves_nothing_to_find() {
        for (var each : Corpus.read("dev")) {
            for (var line : each.lines()) {
                if (!line.startsWith("|") && each.lines().size() == 1) {
                    var masked = Masking.text(line, each.label(), each.lawful(), "s", all(line, each));
                    var left = each.lawful();
                    assertThat(findings(masked, left).stream().filter(found -> found.severity() == Severity.HARD))
                            .as(masked)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_word_becomes_the_one_that_the_list_names_and_one_without_another_stays() {
        var bureau = new Lawful(
                new ItemCode("S0206"),
                Set.of(),
                Audience.PUBLIC,
                List.of(),
                Set.of(),
                List.of(new Phrase("市二小", "市第二小学", true), new Phrase("特价班", "", true)));
        var text = "市二小登陆系统，开设特价班，市二小的家长。";
        var digests = findings(text, bureau).stream().map(Finding::digest).collect(Collectors.toSet());

        assertThat(Masking.text(text, "", bureau, "s", digests)).isEqualTo("市第二小学登录系统，开设特价班，市第二小学的家长。");
        assertThat(Masking.html("<p>市<b>二小</b>登<i>陆</i>系统。</p>", bureau, "s", digests))
                .isEqualTo("<p>市第二小学<b></b>登录系统<i></i>。</p>");
        assertThat(findings(text, bureau))
                .allSatisfy(found -> assertThat(found.remedies().contains(Remedy.REPLACE))
                        .as(found.masked())
                        .isEqualTo(!found.masked().equals("特价班")));
    }

    private static Set<String> all(String text, Corpus.Case each) {
        return findings(text, each.lawful()).stream().map(Finding::digest).collect(Collectors.toSet());
    }

    private static Set<String> digests(String text, PrivacyRule rule) {
        return findings(text, LAWFUL).stream()
                .filter(found -> found.rule() == rule)
                .map(Finding::digest)
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(String text, Lawful lawful) {
        var inspection = new Inspection(lawful, "s");
        inspection.passage(new Passage(Place.of("privacy.place.body"), Layer.VISIBLE, "", text));
        return inspection.findings();
    }
}
