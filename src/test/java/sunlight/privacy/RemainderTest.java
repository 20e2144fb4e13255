package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.POIDocument;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.chart.SeriesTextRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rest of a file, of which no reader knows a meaning, hides nothing; and in ordinary files it says nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemainderTest {

    private static final String ID = Hidings.MARKER;

    @TempDir
    Path folder;

    static List<Path> ordinary() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/privacy/ordinary"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void in_a_file_of_every_day_nothing_is_found(Path file) {
        assertThat(Hidings.rules(file, file.getFileName().toString())).isEmpty();
    }

    @Test
    void the_title_of_a_chart_in_an_old_workbook_is_told_and_tears_no_row_apart() throws IOException {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("图表");
            sheet.createRow(0).createCell(0).setCellValue("看");
            chart(sheet, ID);
            var second = book.createSheet("名单");
            book.setSheetHidden(1, true);
            second.createRow(0).createCell(0).setCellValue("底稿");
            assertThat(Told.of(folder, "a.xls", bytes(book)).all)
                    .contains("VISIBLE a.xls › 工作表“图表” › 图形、图表或文本框 | " + ID)
                    .containsSubsequence(
                            "VISIBLE a.xls › 工作表“图表” › 第 1 行 › A1 | 看",
                            "HIDDEN a.xls › 工作表“名单” › 隐藏的工作表 › 第 1 行 › A1 | 底稿");
        }
    }

    @Test
    void the_header_of_a_sheet_is_told_once_though_it_is_written_with_codes() throws IOException {
        var bytes = Package.sheet("<sheetData/><headerFooter><oddHeader>&amp;C何雨桐父母离异，随姑姑生活</oddHeader></headerFooter>")
                .bytes();

        assertThat(Told.of(folder, "a.xlsx", bytes).all)
                .filteredOn(each -> each.contains("何雨桐"))
                .containsExactly("VISIBLE a.xlsx › 工作表“名单” › 页眉页脚 | 何雨桐父母离异，随姑姑生活");
    }

    @Test
    void what_an_old_workbook_keeps_beside_its_cells_is_found() throws IOException {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("看").createRow(0).createCell(0).setCellValue("看");
            var name = book.createName();
            name.setNameName("n");
            name.setRefersToFormula("\"" + ID + "\"");
            assertThat(Told.of(folder, "a.xls", bytes(book)).of(Layer.HIDDEN))
                    .singleElement()
                    .asString()
                    .startsWith("HIDDEN a.xls › 内部数据 Workbook | ")
                    .contains(ID);
        }
    }

    @Test
    void comments_of_an_archive_and_of_its_entries_are_read_in_either_encoding() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
            assertThat(Told.of(folder, "a.zip", zip(charset)).of(Layer.HIDDEN))
                    .containsExactly("HIDDEN a.zip › 压缩包注释 | 学生" + ID, "HIDDEN a.zip › 压缩包内 a.txt › 压缩包注释 | 家长" + ID);
        }
    }

    @Test
    void a_cleaned_workbook_opens_and_has_lost_the_number_only() throws IOException {
        var dirty = folder.resolve("dirty.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(dirty)) {
            var sheet = book.createSheet("看");
            sheet.createRow(0).createCell(0).setCellValue("项目");
            sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B3"));
            book.createDataFormat().getFormat("\"" + ID + "\"@");
            var name = book.createName();
            name.setNameName("n");
            name.setRefersToFormula("看!$A$1");
            name.setComment(ID);
            book.write(out);
        }
        try (var clean = new XSSFWorkbook(Files.newInputStream(cleaned(dirty)))) {
            assertThat(clean.getSheet("看").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("项目");
        }
    }

    @Test
    void a_cleaned_document_opens_and_its_links_still_lead_to_its_bookmarks() throws IOException {
        var dirty = folder.resolve("dirty.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(dirty)) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("看");
            paragraph.getCTP().addNewBookmarkStart().setName("学生" + ID);
            paragraph.getCTP().addNewHyperlink().setAnchor("学生" + ID);
            document.write(out);
        }
        try (var clean = new XWPFDocument(Files.newInputStream(cleaned(dirty)))) {
            var paragraph = clean.getParagraphArray(0).getCTP();
            assertThat(paragraph.getBookmarkStartArray(0).getName())
                    .startsWith("学生0")
                    .isEqualTo(paragraph.getHyperlinkArray(0).getAnchor());
        }
    }

    @Test
    void a_cleaned_presentation_opens() throws IOException {
        var dirty = folder.resolve("dirty.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(dirty)) {
            var box = show.createSlide().createTextBox();
            box.setText("看");
            show.getSlides().get(0).getXmlObject().getCSld().setName(ID);
            show.write(out);
        }
        try (var clean = new XMLSlideShow(Files.newInputStream(cleaned(dirty)))) {
            assertThat(clean.getSlides()).hasSize(1);
        }
    }

    private Path cleaned(Path dirty) {
        var name = dirty.getFileName().toString();
        var clean = folder.resolve("clean");
        assertThat(Hidings.rules(dirty, name)).contains(PrivacyRule.RESIDENT_ID);
        assertThat(Cleaning.clean(dirty, name, clean)).isTrue();
        assertThat(Hidings.rules(clean, name)).isEmpty();
        return clean;
    }

    /** As programs write it: a document of its own within the sheet. */
    private static void chart(HSSFSheet sheet, String title) {
        var begin = new BOFRecord();
        begin.setType(BOFRecord.TYPE_CHART);
        var text = new SeriesTextRecord();
        text.setText(title);
        var records = sheet.getSheet().getRecords();
        records.addAll(records.size() - 1, List.of(begin, text, EOFRecord.instance));
    }

    private static byte[] bytes(POIDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Charset charset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, charset)) {
            var entry = new ZipEntry("a.txt");
            entry.setComment("家长" + ID);
            zip.putNextEntry(entry);
            zip.write("see".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.setComment("学生" + ID);
        }
        return bytes.toByteArray();
    }
}
