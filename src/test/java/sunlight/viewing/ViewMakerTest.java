package sunlight.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.files.FileKind;

/** What a reader without an office program is shown of a file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewMakerTest {

    @TempDir
    Path folder;

    @Test
    void a_word_file_keeps_headings_and_tables_and_shows_nothing_hidden() throws IOException {
        var view = view(Sample.docx(), FileKind.DOCX);

        assertThat(view.outcome()).isEqualTo(ViewOutcome.MADE);
        assertThat(all(view)).contains("一、转学条件", "户籍迁入本区的", "<table>", "户口簿").doesNotContain(Sample.HIDDEN, "张三");
    }

    @Test
    void an_old_word_file_shows_the_links_that_its_fields_make_and_what_is_struck_out_as_that() throws IOException {
        var enrolment = all(view(word("enrolment.doc"), FileKind.DOC));

        assertThat(enrolment)
                .contains("<h2>一、招生范围</h2>", "rowspan=\"2\"", "href=\"https://example.edu.cn/a")
                .doesNotContain("HYPERLINK");
        assertThat(all(view(word("struck.doc"), FileKind.DOC))).contains("<s>320元</s>");
        assertThat(all(view(word("struck.docx"), FileKind.DOCX))).contains("<s>320元</s>");
    }

    private static byte[] word(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/word", name));
    }

    @Test
    void sheets_become_tables_with_column_names_and_without_what_is_hidden() throws IOException {
        for (var kind : new FileKind[] {FileKind.XLSX, FileKind.XLS}) {
            var view = view(kind == FileKind.XLSX ? Sample.xlsx() : Sample.xls(), kind);

            assertThat(all(view))
                    .contains("<h2>工作表“收费标准”</h2>", "<p>2026 年秋季收费公示</p>", "<th scope=\"col\">项目</th>")
                    .contains("<td>课后服务费</td><td>180 元</td></tr>", "&lt;b&gt;校服")
                    .contains("<div class=\"wide\" tabindex=\"0\" role=\"region\"")
                    .doesNotContain(Sample.HIDDEN, "内部", "备注");
        }
    }

    @Test
    void slides_become_text_below_their_numbers() throws IOException {
        assertThat(all(view(Sample.pptx(), FileKind.PPTX)))
                .contains("<h2>第 1 张幻灯片</h2>", "招生工作安排")
                .doesNotContain(Sample.HIDDEN, "第 2 张");
        assertThat(all(view(Sample.ppt(), FileKind.PPT))).contains("<h2>第 1 张幻灯片</h2>", "招生工作安排");
    }

    @Test
    void a_slide_shows_its_pictures_with_their_words_and_none_that_is_hidden_or_cut() throws IOException {
        var view = view(Sample.picturesOnSlides(), FileKind.PPTX);

        assertThat(colours(view)).containsExactly(Color.RED);
        assertThat(all(view)).contains("<h2>第 1 张幻灯片</h2>", "alt=\"校门照片\"").doesNotContain("第 2 张");
    }

    @Test
    void a_sheet_shows_its_pictures_behind_its_rows_and_none_of_a_hidden_row() throws IOException {
        var view = view(Sample.picturesOnSheet(), FileKind.XLSX);

        assertThat(colours(view)).containsExactly(Color.RED);
        assertThat(all(view)).containsSubsequence("见图", "<img ", "alt=\"文中图片\"");
    }

    private static List<Color> colours(MadeView view) throws IOException {
        var colours = new ArrayList<Color>();
        for (var picture : view.pictures()) {
            assertThat(all(view)).contains("files/" + picture.id());
            colours.add(new Color(
                    ImageIO.read(new ByteArrayInputStream(picture.bytes())).getRGB(5, 5)));
        }
        return colours;
    }

    @Test
    void a_pdf_shows_its_text_and_a_picture_of_each_page_that_is_one() throws IOException {
        var view = view(Sample.pdf(), FileKind.PDF);

        assertThat(all(view)).contains("<h2>第 1 页</h2><p>Admission rules of 2026", "<h2>第 2 页</h2>", "alt=\"第 2 页\"");
        assertThat(view.pictures()).hasSize(1);
        var picture = view.pictures().get(0);
        assertThat(all(view)).contains("files/" + picture.id());
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isBetween(800, 1000);
    }

    @Test
    void an_ofd_shows_its_text() throws IOException {
        assertThat(all(view(Sample.ofd(), FileKind.OFD))).contains("<h2>第 1 页</h2>", "公示期为五个工作日");
    }

    @Test
    void a_picture_is_shown_as_it_is() throws IOException {
        var view = view(Sample.png(), FileKind.PNG);

        assertThat(all(view)).contains("alt=\"附件图片\"");
        assertThat(view.pictures().get(0).bytes()).isEqualTo(Sample.png());
    }

    @Test
    void a_long_table_is_cut_and_divided_and_repeats_its_column_names() throws IOException {
        var view = view(Sample.manyRows(6_000), FileKind.XLSX);

        assertThat(view.cut()).isTrue();
        assertThat(view.leaves()).hasSizeGreaterThan(2).allMatch(leaf -> leaf.length() < 60_000);
        assertThat(view.leaves()).allMatch(leaf -> leaf.contains("<th scope=\"col\">第0项</th>"));
        assertThat(all(view)).contains("第4999项").doesNotContain("第5000项");
    }

    @Test
    void what_is_damaged_or_a_bomb_has_no_view_and_says_why() throws IOException {
        assertThat(view(Sample.bomb(), FileKind.XLSX).outcome()).isEqualTo(ViewOutcome.TOO_LARGE);
        assertThat(view(Arrays.copyOf(Sample.pdf(), 300), FileKind.PDF).outcome())
                .isNotEqualTo(ViewOutcome.MADE);
        assertThat(view(Arrays.copyOf(Sample.xls(), 700), FileKind.XLS).outcome())
                .isEqualTo(ViewOutcome.DAMAGED);
    }

    @Test
    void short_lines_end_paragraphs_and_full_ones_run_on() {
        assertThat(Lines.paragraphs("为规范转学工作，根据有关规定制定\n本办法，请各校遵照执行。\n一、条件\n户籍迁入\n"))
                .containsExactly("为规范转学工作，根据有关规定制定本办法，请各校遵照执行。", "一、条件", "户籍迁入");
    }

    private MadeView view(byte[] bytes, FileKind kind) throws IOException {
        return ViewMaker.make(Files.write(folder.resolve("file"), bytes), kind);
    }

    private static String all(MadeView view) {
        return String.join("", view.leaves());
    }
}
