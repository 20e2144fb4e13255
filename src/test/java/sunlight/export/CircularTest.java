package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.Selection;
import sunlight.supervision.letter.LetterForm;

/** An independent reader opens the circular. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CircularTest {

    @Test
    void it_says_as_of_which_day_who_is_behind_with_what_county_by_county() throws IOException {
        try (var document = open(Selected.two())) {
            var text = String.join("\n", paragraphs(document));
            assertThat(text)
                    .contains("示例市教育局", "关于学校信息公开情况的通报", "截至2026年11月20日（按当天系统记录）")
                    .contains("共3所学校。到期应履行的公开事项共6项，已履行4项，已履行率66%")
                    .contains("本通报列出2项，涉及2所学校：逾期2项")
                    .contains("爱民区（1项）", "东安区（1项）", "三、工作要求", "2026年11月25日");
            assertThat(cells(document.getTables().get(0)))
                    .contains(List.of("爱民区", "2", "4", "3", "75%", "1"), List.of("东安区", "1", "2", "1", "50%", "1"));
            assertThat(cells(document.getTables().get(2)))
                    .containsExactly(
                            List.of("序号", "公开事项", "存在的问题", "应于此日前", "自何时起"),
                            List.of(Selected.LIKE_A_FORMULA + "（1项）"),
                            List.of("1", "S0102 办学思想", "逾期", "2026-10-23", "2026-10-24"));
            assertThat(cells(document.getTables().get(3)))
                    .containsExactly(
                            List.of("公开事项", "依据"), List.of("S0101 学校概况", "本局要求"), List.of("S0102 办学思想", "本局要求"));
        }
    }

    @Test
    void a_school_that_has_only_just_come_is_told_of_and_not_counted() throws IOException {
        try (var document = open(Selected.withNewcomer())) {
            assertThat(String.join("\n", paragraphs(document)))
                    .contains("共3所学校。到期应履行的公开事项共6项", "另有1所学校刚加入，公开情况正在计算，不在统计之内。")
                    .doesNotContain("示例新学校");
        }
    }

    @Test
    void of_schools_that_have_all_only_just_come_it_tells_no_rate() throws IOException {
        var all = Selected.withNewcomer();
        var fresh = new Selection(
                all.day(),
                all.reading(),
                all.groups(),
                all.items(),
                all.schools().subList(3, 4));
        try (var document = open(fresh)) {
            assertThat(String.join("\n", paragraphs(document)))
                    .contains("所选1所学校刚加入，公开情况正在计算，暂时没有可以通报的情况。")
                    .doesNotContain("%", "没有需要通报的事项");
        }
    }

    @Test
    void where_nobody_is_behind_it_says_so() throws IOException {
        var two = Selected.two();
        var none = new Selection(
                two.day(),
                two.reading(),
                two.groups(),
                two.items(),
                two.schools().subList(2, 3));
        try (var document = open(none)) {
            assertThat(paragraphs(document)).contains("没有需要通报的事项。");
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    void over_bureaus_and_units_it_does_not_speak_of_schools() throws IOException {
        try (var document = open(Selected.two(), "status=LATE&whom=BUREAU")) {
            var text = String.join("\n", paragraphs(document));
            assertThat(text)
                    .contains("关于教育局、科室和直属单位信息公开情况的通报", "各县（区）教育局，局机关各科室、各直属单位：", "教育局信息公开目录")
                    .contains("共3个教育局和单位。", "涉及2个教育局和单位：逾期2项")
                    .doesNotContain("学校");
            assertThat(cells(document.getTables().get(0)).get(0)).contains("单位数");
        }
    }

    @Test
    void very_many_items_are_summed_up_school_by_school() throws IOException {
        try (var document = open(Selected.two(), CircularDepth.SCHOOLS, "status=LATE")) {
            assertThat(String.join("\n", paragraphs(document)))
                    .contains("本通报列出2项，涉及2所学校：逾期2项", "事项较多，按学校汇总", "爱民区（1项）", "东安区（1项）");
            assertThat(cells(document.getTables().get(2)))
                    .containsExactly(
                            List.of("序号", "学校", "项数", "公开事项"),
                            List.of("1", Selected.LIKE_A_FORMULA, "1", "逾期 1 项：S0102"));
        }
    }

    @Test
    void of_very_many_schools_the_figures_of_the_counties_are_told() throws IOException {
        try (var document = open(Selected.two(), CircularDepth.COUNTIES, "status=LATE")) {
            assertThat(paragraphs(document)).contains("涉及的学校较多，这里只列各县区的数字，逐校情况见公开矩阵导出的表格。");
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    void a_city_of_600_schools_with_six_late_items_each_gets_a_circular_by_school() {
        assertThat(CircularDepth.of(Selected.many(600, 5))).isEqualTo(CircularDepth.CELLS);
        assertThat(CircularDepth.of(Selected.many(600, 6))).isEqualTo(CircularDepth.SCHOOLS);
        assertThat(CircularDepth.of(Selected.many(5000, 6))).isEqualTo(CircularDepth.SCHOOLS);
        assertThat(CircularDepth.of(Selected.many(5001, 6))).isEqualTo(CircularDepth.COUNTIES);
    }

    @Test
    void a_city_of_15_schools_with_30_late_items_each_is_told_on_some_twenty_pages_without_a_head_alone()
            throws IOException {
        for (var size : List.of(15, 600)) {
            var many = Selected.many(size, size == 15 ? 30 : 5);
            var pdf = circular(many, CircularDepth.CELLS, "status=LATE").bytes(LetterForm.PDF);
            Files.write(Path.of("target/exports/circular-" + size + ".pdf"), pdf);
            Files.write(
                    Path.of("target/exports/circular-" + size + ".docx"),
                    circular(many, CircularDepth.CELLS, "status=LATE").bytes(LetterForm.WORD));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isLessThan(size == 15 ? 20 : 120);
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    var words = new PDFTextStripper();
                    words.setStartPage(page);
                    words.setEndPage(page);
                    var text = words.getText(document);
                    assertThat(text.replaceAll("— [0-9]+ —", "").strip())
                            .doesNotEndWith("自何时起")
                            .doesNotEndWith("依据")
                            .doesNotEndWith("项）")
                            .doesNotEndWith("（续）");
                }
            }
        }
    }

    private static Circular circular(Selection selection, CircularDepth depth, String query) {
        return new Circular(
                selection.judged(),
                selection.unjudged(),
                depth,
                MatrixQuery.of(query),
                Selected.BUREAU,
                LocalDate.of(2026, 11, 25));
    }

    private static XWPFDocument open(Selection selection) throws IOException {
        return open(selection, "status=LATE");
    }

    private static XWPFDocument open(Selection selection, String query) throws IOException {
        return open(selection, CircularDepth.CELLS, query);
    }

    private static XWPFDocument open(Selection selection, CircularDepth depth, String query) throws IOException {
        var bytes = circular(selection, depth, query).bytes(LetterForm.WORD);
        Files.createDirectories(Path.of("target/exports"));
        Files.write(Path.of("target/exports/circular.docx"), bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
