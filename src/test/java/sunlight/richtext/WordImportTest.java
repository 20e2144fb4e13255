package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import sunlight.problem.Issue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordImportTest {

    static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final WordFile word = new WordFile();

    @Test
    void the_title_is_taken_out_and_headings_in_any_language_follow_it() {
        word.styled("a", "转学规定");
        word.styled("1", "总则");
        word.styled("2", "范围");
        word.paragraph("正文。");

        assertThat(read().title()).isEqualTo("转学规定");
        assertThat(html()).isEqualTo("<h2>总则</h2><h3>范围</h3><p>正文。</p>");
    }

    @Test
    void a_single_highest_heading_is_the_title_and_leaves_no_gap() {
        word.styled("1", "转学规定");
        word.styled("2", "范围");

        assertThat(read().title()).isEqualTo("转学规定");
        assertThat(html()).isEqualTo("<h2>范围</h2>");
    }

    @Test
    void a_document_without_headings_has_no_title() {
        word.paragraph("正文");

        assertThat(read().title()).isEmpty();
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void plain_lists_stay_lists_and_nest() {
        var list = word.list("decimal %1.", "bullet ·");
        word.item(list, 0, "甲");
        word.item(list, 1, "乙");
        word.item(list, 0, "丙");

        assertThat(html()).isEqualTo("<ol><li>甲<ul><li>乙</li></ul></li><li>丙</li></ol>");
    }

    @Test
    void a_list_of_a_deeper_style_stands_within_the_one_before() {
        var outer = word.list("bullet ·");
        var inner = word.list("bullet o");
        word.style("ab", "List Bullet 2", "<w:numPr><w:numId w:val=\"" + inner + "\"/></w:numPr>");
        word.item(outer, 0, "甲");
        word.styled("ab", "乙");
        word.item(outer, 0, "丙");

        assertThat(html()).isEqualTo("<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>");
    }

    @Test
    void a_list_that_goes_on_after_a_paragraph_keeps_its_number() {
        var list = word.list("decimal %1.");
        word.item(list, 0, "甲");
        word.paragraph("间隔");
        word.item(list, 0, "乙");

        assertThat(html()).isEqualTo("<ol><li>甲</li></ol><p>间隔</p><ol start=\"2\"><li>乙</li></ol>");
    }

    @Test
    void a_list_that_starts_anew_is_not_merged_with_the_one_before() {
        word.item(word.list("decimal %1."), 0, "甲");
        word.item(word.list("decimal %1."), 0, "乙");

        assertThat(html()).isEqualTo("<ol><li>甲</li></ol><ol><li>乙</li></ol>");
    }

    @Test
    void chinese_numbers_become_text_and_plain_levels_below_stay_lists() {
        var list = word.list("chineseCountingThousand 第%1条", "chineseCounting （%2）", "decimal %3.");
        for (var i = 1; i <= 11; i++) {
            word.item(list, 0, "甲");
        }
        word.item(list, 1, "乙");
        word.item(list, 2, "丙");
        word.item(list, 0, "丁");
        word.item(list, 1, "戊");

        assertThat(html())
                .startsWith("<p>第一条　甲</p>")
                .endsWith("<p>第十一条　甲</p><p>（一）乙</p><ol><li>丙</li></ol><p>第十二条　丁</p><p>（一）戊</p>");
    }

    @Test
    void numbers_of_several_levels_become_text() {
        var list = word.list("japaneseCounting %1、", "decimal %1.%2");
        word.item(list, 0, "甲");
        word.item(list, 1, "乙");
        word.item(list, 1, "丙");

        assertThat(html()).isEqualTo("<p>一、甲</p><p>一.1 乙</p><p>一.2 丙</p>");
    }

    @Test
    void the_number_of_a_heading_is_always_text() {
        var list = word.list("decimal %1.");
        word.styled("a", "规定");
        word.item(list, 0, "范围").setStyle("1");

        assertThat(html()).isEqualTo("<h2>1. 范围</h2>");
    }

    @Test
    void a_number_may_come_with_the_style() {
        var list = word.list("chineseCounting 第%1条");
        word.style("tiao", "条", "<w:numPr><w:numId w:val=\"" + list + "\"/></w:numPr>");
        word.styled("tiao", "甲");
        word.styled("tiao", "乙");

        assertThat(html()).isEqualTo("<p>第一条　甲</p><p>第二条　乙</p>");
    }

    @Test
    void tables_keep_merged_cells_and_their_header_row() {
        var table = word.document.createTable(3, 2);
        table.getRow(0).setRepeatHeader(true);
        say(table.getRow(0).getCell(0), "材料");
        say(table.getRow(0).getCell(1), "份数");
        say(table.getRow(1).getCell(0), "户口簿");
        say(table.getRow(1).getCell(1), "1");
        say(table.getRow(2).getCell(1), "2");
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);

        assertThat(html()).contains("<th scope=\"col\"><p>材料</p></th>").contains("<td rowspan=\"2\"><p>户口簿</p></td>");
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void a_table_without_a_header_row_is_reported() {
        say(word.document.createTable(2, 1).getRow(0).getCell(0), "材料");

        assertThat(read().warnings()).containsExactly(Issue.of("word", "word.tableWithoutHeader", 1));
    }

    @Test
    void pictures_stand_as_placeholders_until_they_are_stored() throws Exception {
        var run = word.document.createParagraph().createRun();
        run.addPicture(new ByteArrayInputStream(DOT), PictureType.PNG, "x.png", Units.toEMU(9), Units.toEMU(9));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("校门");
        var read = read();
        var picture = read.pictures().get(0);
        var id = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");

        assertThat(picture.bytes()).isEqualTo(DOT);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.alt()).isEqualTo("校门");
        assertThat(read.body().html())
                .contains("files/" + picture.placeholder())
                .contains("alt=\"校门\"");
        assertThat(read.withPictures(Map.of(picture.placeholder(), id)).body().html())
                .contains("src=\"files/" + id + "\"")
                .doesNotContain(picture.placeholder());
    }

    @Test
    void links_stay_and_footnotes_stand_at_the_end() {
        var paragraph = word.paragraph("见");
        paragraph.createHyperlinkRun("https://www.gov.cn/zhengce/").setText("政策");
        var note = word.document.createFootnote();
        note.createParagraph().createRun().setText("附注");
        paragraph.addFootnoteReference(note);
        word.paragraph("完");

        assertThat(html())
                .contains("<a href=\"https://www.gov.cn/zhengce/\"")
                .contains("<sup>[1]</sup>")
                .endsWith("<p>完</p><p>[1] 附注</p>");
    }

    @Test
    void hidden_text_comments_and_deleted_text_are_left_out_and_reported() {
        var file = word.withRuns("""
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>\
                <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r>\
                <w:del w:id="1" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del>\
                <w:moveFrom w:id="2" w:author="a"><w:r><w:t>移</w:t></w:r></w:moveFrom>\
                <w:ins w:id="3" w:author="a"><w:r><w:t>增</w:t></w:r></w:ins>\
                <w:r><w:commentReference w:id="0"/></w:r>""");
        var read = WordImport.read(file);

        assertThat(read.body().html()).isEqualTo("<p>显增</p>");
        assertThat(read.warnings())
                .containsExactly(
                        Issue.of("word", "word.comments", 1),
                        Issue.of("word", "word.hiddenText", 1),
                        Issue.of("word", "word.trackedChanges", 3));
    }

    @Test
    void signs_with_their_pronunciation_above_stay() {
        var file = word.withRuns("<w:r><w:ruby><w:rt><w:r><w:t>xué</w:t></w:r></w:rt>"
                + "<w:rubyBase><w:r><w:t>学</w:t></w:r></w:rubyBase></w:ruby></w:r>");

        assertThat(WordImport.read(file).body().html()).isEqualTo("<p>学</p>");
    }

    private Imported read() {
        return WordImport.read(word.bytes());
    }

    private String html() {
        // The sanitiser spells wide signs as entities.
        return Parser.unescapeEntities(read().body().html(), false);
    }

    private static void say(XWPFTableCell cell, String text) {
        cell.setText(text);
    }
}
