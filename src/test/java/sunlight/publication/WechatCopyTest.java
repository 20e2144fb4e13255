package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.portal.pages.Samples;
import sunlight.richtext.InlineStyles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WechatCopyTest {

    private static final String ORIGIN = "https://example.org";

    @Test
    void a_copy_carries_its_looks_its_address_and_its_hash() {
        var copy = copy("");

        assertThat(copy.html())
                .contains("<h1 style=", "<td style=\"border:", "src=\"" + ORIGIN + "/shiyan-xiaoxue/disclosures/files/")
                .contains("原文网址：" + ORIGIN + "/shiyan-xiaoxue/disclosures/", "abc123", "转学申请表.docx")
                .contains("不涉及（由区教育局统一规定）")
                .doesNotContain("class=", "流程图.png</li>");
    }

    @Test
    void the_plain_text_keeps_its_lines() {
        assertThat(copy("").plain())
                .startsWith("2026—2027学年转学规定和办理程序\n适用情形：")
                .contains("\n家长提出申请；\n", "\n一年级\t3\t学期开始前两周\n", "[流程图]")
                .doesNotContain("<");
    }

    @Test
    void no_text_becomes_markup() {
        assertThat(copy("<script>alert(1)</script>").html()).doesNotContain("<script");
    }

    @Test
    void every_line_of_an_answer_stays_one() {
        assertThat(InlineStyles.lines("<p>一<br>二</p><ul><li>三</li></ul>")).isEqualTo("一\n二\n三");
    }

    @Test
    void a_row_of_a_table_stays_one_line_whatever_its_cells_hold() {
        assertThat(
                        InlineStyles.lines(
                                "<table><tbody><tr><th><p>年级</p></th><th><p>班额</p></th></tr>"
                                        + "<tr><td><p>一年级</p><p>（东校区）</p></td><td><ul><li>45<br>人</li></ul></td></tr></tbody></table><p>完</p>"))
                .isEqualTo("年级\t班额\n一年级 （东校区）\t45 人\n完");
    }

    @Test
    void an_answer_ends_without_an_empty_line() {
        assertThat(copy("").html()).doesNotContain("<br></p>", "\n <br>");
    }

    private static WechatCopy copy(String plant) {
        var samples = new Samples(plant);
        return WechatCopy.of(
                samples.school(),
                new OpenEdition(samples.reading(2).edition(), "abc123", true),
                samples.standings().get(2).item(),
                null,
                ORIGIN);
    }
}
