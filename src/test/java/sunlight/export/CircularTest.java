package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
                    .contains("一、各县区情况", "二、各公开事项情况", "三、各学校情况", "爱民区（1项）", "东安区（1项）", "四、工作要求", "2026年11月25日")
                    .contains("“公开期限”是按目录应当公开或更新的最后一天，“起始日”是这种状态开始的第一天");
            assertThat(cells(document.getTables().get(0)))
                    .contains(List.of("爱民区", "2", "4", "3", "75%", "1"), List.of("东安区", "1", "2", "1", "50%", "1"));
            assertThat(cells(document.getTables().get(1)))
                    .containsExactly(
                            List.of("公开事项", "涉及学校", "逾期"),
                            List.of("S0101 学校概况", "1", "1"),
                            List.of("S0102 办学思想", "1", "1"));
            assertThat(cells(document.getTables().get(3)))
                    .containsExactly(
                            List.of("序号", "公开事项", "存在的问题", "公开期限", "起始日"),
                            List.of(Selected.LIKE_A_FORMULA + "（1项）"),
                            List.of("1", "S0102 办学思想", "逾期", "2026-10-23", "2026-10-24"));
            assertThat(cells(document.getTables().get(4)))
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
    void of_many_schools_the_gravest_items_are_told_by_title_and_where_the_rest_is() throws IOException {
        try (var document = open(Selected.city(300, 20), CircularDepth.GRAVEST, "status=LATE")) {
            assertThat(String.join("\n", paragraphs(document)))
                    .contains("本通报列出6,000项，涉及300所学校：逾期2,000项、要素不全2,000项、超期未更新2,000项")
                    .contains("学校登录控制台在“应公开事项”中查看，教育局见“公开矩阵”导出的表格");
            assertThat(cells(document.getTables().get(2)))
                    .startsWith(
                            List.of("序号", "学校", "项数", "其中（权重高的在前）"),
                            List.of("第1县区（50所学校，1,000项）"),
                            List.of(
                                    "1",
                                    "示例城市第1实验小学",
                                    "20",
                                    "第1号公开事项名称较长的一项（逾期）、第4号公开事项名称较长的一项（逾期）、第7号公开事项名称较长的一项（逾期）等"));
        }
    }

    @Test
    void of_more_schools_names_and_numbers_are_told_those_with_most_items_first() throws IOException {
        var city = Selected.city(600, 20);
        var few = new ArrayList<>(city.schools());
        few.set(0, new Selection.Line(few.get(0).school(), few.get(0).cells().subList(0, 1)));
        var one = new Selection(city.day(), city.reading(), city.groups(), city.items(), few);
        try (var document = open(one, CircularDepth.NAMES, "status=LATE")) {
            var rows = cells(document.getTables().get(2));
            assertThat(rows)
                    .startsWith(
                            List.of("学校", "项数", "学校", "项数"),
                            List.of("第1县区（100所学校，1,981项）"),
                            List.of("示例城市第7实验小学", "20", "示例城市第13实验小学", "20"))
                    .contains(List.of("示例城市第595实验小学", "20", "示例城市第1实验小学", "1"));
            assertThat(rows).hasSize(1 + 6 + 300);
        }
    }

    @Test
    void of_very_many_schools_the_figures_of_counties_and_items_are_told() throws IOException {
        try (var document = open(Selected.two(), CircularDepth.COUNTIES, "status=LATE")) {
            assertThat(paragraphs(document)).contains("涉及的学校很多，本通报只列各县区和各公开事项的数字，不逐校列出。");
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    void at_any_depth_each_code_stands_with_its_title() throws IOException {
        var city = Selected.city(600, 20);
        for (var depth : CircularDepth.values()) {
            try (var document = open(city, depth, "status=LATE")) {
                var items = cells(document.getTables().get(1));
                assertThat(items.get(0)).containsExactly("公开事项", "涉及学校", "逾期", "要素不全", "超期未更新");
                assertThat(items.subList(1, items.size()).stream().map(row -> row.get(0)))
                        .containsExactlyInAnyOrderElementsOf(city.items().stream()
                                .map(item -> item.code() + " " + item.title().zh())
                                .toList());
                for (var table : document.getTables()) {
                    assertThat(cells(table).stream().flatMap(List::stream))
                            .noneMatch(cell -> cell.matches("(?s).*S[0-9]{4}(?! 第).*"));
                }
            }
        }
    }

    @Test
    void the_fullest_list_that_can_be_read_to_its_end_is_taken() {
        assertThat(CircularDepth.of(Selected.city(14, 18))).isEqualTo(CircularDepth.ITEMS);
        assertThat(CircularDepth.of(Selected.city(14, 50))).isEqualTo(CircularDepth.GRAVEST);
        assertThat(CircularDepth.of(Selected.city(233, 20))).isEqualTo(CircularDepth.GRAVEST);
        assertThat(CircularDepth.of(Selected.city(600, 1))).isEqualTo(CircularDepth.NAMES);
        assertThat(CircularDepth.of(Selected.city(600, 40))).isEqualTo(CircularDepth.NAMES);
        assertThat(CircularDepth.of(Selected.many(3000, 6))).isEqualTo(CircularDepth.COUNTIES);
    }

    @Test
    void
            of_any_number_of_schools_it_is_a_paper_that_can_be_read_and_no_page_ends_with_a_head_or_begins_with_the_signature()
                    throws IOException {
        for (var size : List.of(14, 25, 120, 233, 599, 1400, 4000)) {
            var city = Selected.city(size, size < 20 ? 18 : size < 30 ? 9 : 40);
            var depth = CircularDepth.of(city);
            var pdf = circular(city, depth, "status=LATE").bytes(LetterForm.PDF);
            Files.createDirectories(Path.of("target/exports"));
            Files.write(Path.of("target/exports/circular-" + size + ".pdf"), pdf);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages())
                        .as("%s schools, %s", size, depth)
                        .isLessThan(size == 599 ? 16 : 31);
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    assertThat(words(document, page))
                            .doesNotEndWith("起始日")
                            .doesNotEndWith("依据")
                            .doesNotEndWith("项）")
                            .doesNotEndWith("（续）")
                            .doesNotEndWith("情况")
                            .doesNotEndWith("工作要求")
                            .doesNotStartWith("示例市教育局\n2026年");
                }
            }
        }
    }

    @Test
    void the_signature_is_kept_with_the_text_before_it() throws IOException {
        try (var document = open(Selected.two())) {
            var paragraphs = document.getParagraphs();
            var signature = paragraphs.get(paragraphs.size() - 2);
            assertThat(signature.getText()).isEqualTo("示例市教育局");
            assertThat(paragraphs.get(paragraphs.size() - 3).getCTP().getPPr().isSetKeepNext())
                    .isTrue();
            assertThat(document.getStyles()
                            .getStyle(signature.getStyle())
                            .getCTStyle()
                            .getPPr())
                    .asString()
                    .contains("keepNext");
        }
    }

    private static String words(PDDocument document, int page) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(document).replaceAll("— [0-9]+ —", "").strip();
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
        return open(selection, CircularDepth.ITEMS, query);
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
