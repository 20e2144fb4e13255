package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that are not made of office markup. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {

    @TempDir
    Path folder;

    @Test
    void a_text_of_ours_is_told_by_paragraphs_rows_and_links() {
        var told = Told.html(
                "<h2>标题</h2><p>一<strong>二</strong></p><table><tr><td colspan=\"2\">甲</td><td>乙</td></tr></table>"
                        + "<p><a href=\"tel:1\">电话</a></p>");
        assertThat(told.all)
                .contains("VISIBLE 正文 › 第 1 段 | 标题", "VISIBLE 正文 › 第 2 段 | 一二", "VISIBLE 正文 › 链接 | tel:1")
                .contains("VISIBLE 正文 › 表格 1 › 第 1 行 › C1 | 乙");
    }

    @Test
    void a_chinese_csv_of_old_windows_is_told_by_rows() {
        var told = Told.of(folder, "a.csv", "姓名,学校\n张三,\"一小,东区\"\n".getBytes(Charset.forName("GBK")));
        assertThat(told.rows).extracting(Row::cells).contains(java.util.List.of("张三", "一小,东区"));
    }

    @Test
    void a_rich_text_is_told_by_paragraphs_and_rows_and_hides_nothing_by_what_programs_note() {
        var rtf = "{\\rtf1\\ansi{\\*\\userprops{\\propname AppVersion}\\proptype30{\\staticval 14.0000}"
                + "{\\propname Owner}\\proptype30{\\staticval Zhang}}{\\*\\pgdsctbl{\\pgdsc0 Default Page Style;}}"
                + "\\pard before\\par\\trowd\\pard\\intbl one\\par two\\cell\\pard\\intbl three\\cell\\row\\pard after\\par}";
        var told = Told.of(folder, "a.rtf", rtf.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(told.all)
                .containsExactly(
                        "METADATA a.rtf › 属性“Owner” | Zhang",
                        "VISIBLE a.rtf › 第 1 段 | before",
                        "VISIBLE a.rtf › 表格 1 › 第 1 行 › A1 | one\ntwo",
                        "VISIBLE a.rtf › 表格 1 › 第 1 行 › B1 | three",
                        "VISIBLE a.rtf › 第 2 段 | after");
    }

    @Test
    void where_a_field_of_a_rich_text_leads_is_told() {
        var rtf =
                "{\\rtf1\\ansi\\pard{\\field{\\*\\fldinst HYPERLINK \"http://a.cn/?id=231002\" }{\\fldrslt here}}\\par}";
        var told = Told.of(folder, "a.rtf", rtf.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(told.all)
                .contains("VISIBLE a.rtf › 第 1 段 | here")
                .anyMatch(each -> each.startsWith("METADATA a.rtf › 属性“域代码” | ") && each.contains("231002"));
    }

    @Test
    void a_number_in_the_name_of_an_old_sheet_is_told() throws Exception {
        try (var book = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("13845312346").createRow(0).createCell(0).setCellValue("x");
            book.write(bytes);
            assertThat(Told.of(folder, "a.xls", bytes.toByteArray()).all)
                    .contains("VISIBLE a.xls › 工作表“138******46” | 13845312346");
        }
    }

    @Test
    void a_long_number_of_a_sheet_is_told_in_full() {
        var told = Told.of(
                folder,
                "a.xlsx",
                Package.sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1.1010519491231E+17</v></c></row></sheetData>")
                        .bytes());
        assertThat(told.all).containsExactly("VISIBLE a.xlsx › 工作表“名单” › 第 1 行 › A1 | 110105194912310000");
    }

    @Test
    void dates_as_chinese_programs_format_them_are_told_as_dates() {
        var styles =
                "<styleSheet %s><numFmts><numFmt numFmtId=\"176\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"177\" formatCode=\"yyyy\\年m\\月d\\日\"/></numFmts>"
                                .formatted(Package.S)
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"31\"/><xf numFmtId=\"177\"/></cellXfs></styleSheet>";
        var told = Told.of(
                folder,
                "a.xlsx",
                Package.sheet(
                                "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>41830</v></c><c r=\"B1\" s=\"2\"><v>41830</v></c><c r=\"C1\" s=\"3\"><v>41830</v></c></row></sheetData>")
                        .part("xl/styles.xml", "spreadsheetml.styles+xml", styles)
                        .link("xl/workbook.xml", "styles", "styles.xml")
                        .bytes());
        assertThat(told.rows)
                .extracting(Row::cells)
                .containsExactly(java.util.List.of("2014年7月10日", "2014年7月10日", "2014年7月10日"));
    }

    @Test
    void what_a_formula_will_show_and_what_a_link_says_are_told() {
        var told = Told.of(
                folder,
                "a.xlsx",
                Package.sheet(
                                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><f>CONCATENATE(\"身份证\",\"231002\")</f><v></v></c></row></sheetData>"
                                        + "<hyperlinks><hyperlink ref=\"A1\" display=\"点此\" tooltip=\"妈妈电话\"/></hyperlinks>")
                        .bytes());
        assertThat(told.rows).extracting(Row::cells).containsExactly(java.util.List.of("身份证231002"));
        assertThat(told.all).anyMatch(each -> each.endsWith(" | 点此")).anyMatch(each -> each.endsWith(" | 妈妈电话"));
    }

    @Test
    void hidden_sheets_of_an_old_workbook_are_hidden() throws Exception {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("看").createRow(0).createCell(0).setCellValue("公开");
            book.createSheet("底稿").createRow(1).createCell(2).setCellValue("暗号");
            book.setSheetHidden(1, true);
            var out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(Told.of(folder, "a.et", out.toByteArray()).all)
                    .contains("VISIBLE a.et › 工作表“看” › 第 1 行 › A1 | 公开")
                    .contains("HIDDEN a.et › 工作表“底稿” › 隐藏的工作表 › 第 2 行 › C2 | 暗号");
        }
    }

    @Test
    void invisible_letters_and_properties_of_a_pdf_are_found_and_cleaned() throws Exception {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            pdf.getDocumentInformation().setAuthor("Zhang");
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("seen");
                content.setRenderingMode(RenderingMode.NEITHER);
                content.showText("secret");
                content.endText();
            }
            var file = folder.resolve("a.pdf");
            pdf.save(file.toFile());
            assertThat(Told.of(file, "a.pdf").all)
                    .contains(
                            "VISIBLE a.pdf › 第 1 页 | seen", "HIDDEN a.pdf › 第 1 页 › 看不见的文字（透明、白色、图层关闭或在页面之外） | secret")
                    .contains("METADATA a.pdf › 属性“作者” | Zhang");
            var clean = folder.resolve("clean.pdf");
            assertThat(Cleaning.clean(file, "a.pdf", clean)).isTrue();
            assertThat(Told.of(clean, "a.pdf").all).containsExactly("VISIBLE a.pdf › 第 1 页 | seen");
            assertThat(Files.exists(clean)).isTrue();
        }
    }

    @Test
    void a_comment_in_a_photo_is_read_whichever_byte_comes_first() throws Exception {
        assertThat(Told.of(folder, "a.jpg", Photos.saying("韩朵朵 230103201304159159")).all)
                .anyMatch(each -> each.endsWith("| 韩朵朵 230103201304159159"));
    }
}
