package sunlight.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of old files a copy is made where it surely hides nothing any more; else there is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldCleaningTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void an_old_workbook_comes_out_without_hidden_sheets_rows_columns_comments_and_properties() throws Exception {
        var file = workbook();
        var before = Told.of(file, "名单.xls");
        assertThat(before.of(Layer.HIDDEN))
                .anySatisfy(each -> assertThat(each).contains("工作表“底稿” › 隐藏的工作表 › 第 1 行"))
                .anySatisfy(each -> assertThat(each).contains("工作表“公示” › 第 3 行 › 隐藏的行"))
                .anySatisfy(each -> assertThat(each).contains("工作表“公示” › 隐藏的列 C › 第 1 行"))
                .anySatisfy(each -> assertThat(each).contains("工作表“公示” › B2 的批注 | 李小红家长说的"));

        var clean = folder.resolve("clean.xls");
        assertThat(Cleaning.clean(file, "名单.xls", clean)).isTrue();

        var copy = Told.of(clean, "名单.xls");
        assertThat(copy.of(Layer.HIDDEN)).isEmpty();
        assertThat(copy.of(Layer.METADATA)).isEmpty();
        assertThat(copy.of(Layer.VISIBLE)).containsExactlyInAnyOrderElementsOf(before.of(Layer.VISIBLE));
    }

    @Test
    void nothing_of_what_was_hidden_stays_in_the_bytes() throws Exception {
        var clean = folder.resolve("clean.xls");
        assertThat(Cleaning.clean(workbook(), "名单.xls", clean)).isTrue();

        var bytes = Files.readAllBytes(clean);
        for (var said : new String[] {"底稿", "藏在行里", "藏在列里", "李小红", "李作者", "王保存"}) {
            assertThat(new String(bytes, UTF_16LE)).doesNotContain(said);
            assertThat(new String(bytes, 1, bytes.length - 1, UTF_16LE)).doesNotContain(said);
            assertThat(new String(bytes, ISO_8859_1)).doesNotContain(new String(said.getBytes(UTF_8), ISO_8859_1));
        }
    }

    @Test
    void a_formula_becomes_the_value_that_was_seen() throws Exception {
        var clean = folder.resolve("clean.xls");
        assertThat(Cleaning.clean(workbook(), "名单.xls", clean)).isTrue();

        try (var book = new HSSFWorkbook(Files.newInputStream(clean))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            var cell = book.getSheetAt(0).getRow(1).getCell(3);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(42);
        }
    }

    @Test
    void a_workbook_with_a_file_in_it_is_left_to_its_program() throws Exception {
        try (var container = new POIFSFileSystem(workbook().toFile(), false)) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA");
            container.writeFilesystem();
        }
        assertThat(Cleaning.clean(folder.resolve("dirty.xls"), "名单.xls", folder.resolve("clean.xls")))
                .isFalse();
        assertThat(folder.resolve("clean.xls")).doesNotExist();
    }

    @Test
    void an_old_text_comes_out_without_its_properties() throws Exception {
        var file = text("enrolment.doc");
        var before = Told.of(file, "章程.doc");
        assertThat(before.of(Layer.METADATA))
                .anySatisfy(each -> assertThat(each).contains("李作者"));

        var clean = folder.resolve("clean.doc");
        assertThat(Cleaning.clean(file, "章程.doc", clean)).isTrue();

        var copy = Told.of(clean, "章程.doc");
        assertThat(copy.of(Layer.METADATA)).isEmpty();
        assertThat(copy.all).containsExactlyElementsOf(before.of(Layer.VISIBLE));
        assertThat(new String(Files.readAllBytes(clean), UTF_16LE)).doesNotContain("李作者");
        assertThat(new String(Files.readAllBytes(clean), GBK)).doesNotContain("李作者");
    }

    @Test
    void an_old_text_that_hides_something_is_left_to_its_program() throws Exception {
        var file = folder.resolve("hidden.doc");
        try (var word = new HWPFDocument(Files.newInputStream(text("enrolment.doc")));
                var out = Files.newOutputStream(file)) {
            word.getRange().getParagraph(0).getCharacterRun(0).setVanished(true);
            word.write(out);
        }
        assertThat(Told.of(file, "章程.doc").of(Layer.HIDDEN))
                .anySatisfy(each -> assertThat(each).contains("第 1 段 › 隐藏的文字"));

        var clean = folder.resolve("clean.doc");
        assertThat(Cleaning.clean(file, "章程.doc", clean)).isFalse();
        assertThat(clean).doesNotExist();
    }

    private Path text(String name) throws Exception {
        var file = folder.resolve("dirty.doc");
        try (var given = OldCleaningTest.class.getResourceAsStream("/word/" + name)) {
            Files.copy(given, file);
        }
        try (var container = new POIFSFileSystem(file.toFile(), false)) {
            var properties = PropertySetFactory.newSummaryInformation();
            properties.setAuthor("李作者");
            properties.write(container.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME);
            container.writeFilesystem();
        }
        return file;
    }

    private Path workbook() throws IOException {
        try (var book = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            shown(book.createSheet("公示"));
            var draft = book.createSheet("底稿");
            draft.createRow(0).createCell(0).setCellValue("底稿：李小红");
            draft.createRow(1).createCell(0).setCellValue(42);
            book.setSheetHidden(1, true);
            book.getSheetAt(0).getRow(1).createCell(3).setCellFormula("底稿!A2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor("李作者");
            book.getSummaryInformation().setLastAuthor("王保存");
            book.write(bytes);
            return Files.write(folder.resolve("dirty.xls"), bytes.toByteArray());
        }
    }

    private static void shown(HSSFSheet sheet) {
        var head = sheet.createRow(0);
        head.createCell(0).setCellValue("班级");
        head.createCell(1).setCellValue("金额");
        head.createCell(2).setCellValue("藏在列里");
        var line = sheet.createRow(1);
        line.createCell(0).setCellValue("一班");
        line.createCell(1).setCellValue(100);
        var hidden = sheet.createRow(2);
        hidden.createCell(0).setCellValue("藏在行里");
        hidden.setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        var comment = sheet.createDrawingPatriarch()
                .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 1, (short) 5, 4));
        comment.setString(new HSSFRichTextString("李小红家长说的"));
        comment.setAuthor("李作者");
        line.getCell(1).setCellComment(comment);
    }
}
