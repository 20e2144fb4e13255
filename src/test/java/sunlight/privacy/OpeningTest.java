package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.POIDocument;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.files.FileKind;

/** A file that nobody can open is known before it is kept, and one that opens is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void a_PDF_that_asks_for_a_password_does_not_open() throws Exception {
        assertThat(Opening.hindrance(file(pdf("reader")), FileKind.PDF)).contains(Trouble.ENCRYPTED);
    }

    @Test
    void a_PDF_that_only_its_owner_may_change_opens() throws Exception {
        assertThat(Opening.hindrance(file(pdf("")), FileKind.PDF)).isEmpty();
    }

    @Test
    void a_PDF_that_is_cut_off_or_without_pages_does_not_open() throws Exception {
        var whole = pdf("");
        assertThat(Opening.hindrance(file(Arrays.copyOf(whole, 40)), FileKind.PDF))
                .contains(Trouble.DAMAGED);
        try (var pdf = new PDDocument()) {
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            assertThat(Opening.hindrance(file(bytes.toByteArray()), FileKind.PDF))
                    .contains(Trouble.DAMAGED);
        }
    }

    @Test
    void an_old_office_file_with_a_password_does_not_open_and_one_without_does() throws Exception {
        assertThat(Opening.hindrance(file(saved(workbook(), "")), FileKind.XLS)).isEmpty();
        assertThat(Opening.hindrance(file(saved(workbook(), "geheim")), FileKind.XLS))
                .contains(Trouble.ENCRYPTED);
        assertThat(Opening.hindrance(file(saved(text(), "")), FileKind.DOC)).isEmpty();
        assertThat(Opening.hindrance(file(saved(text(), "geheim")), FileKind.DOC))
                .contains(Trouble.ENCRYPTED);
        assertThat(Opening.hindrance(file(saved(slides(), "")), FileKind.PPT)).isEmpty();
        assertThat(Opening.hindrance(file(saved(slides(), "geheim")), FileKind.PPT))
                .contains(Trouble.ENCRYPTED);
    }

    @Test
    void an_old_office_file_that_is_cut_off_does_not_open() throws Exception {
        var whole = saved(workbook(), "");
        assertThat(Opening.hindrance(file(Arrays.copyOf(whole, whole.length / 3)), FileKind.XLS))
                .contains(Trouble.DAMAGED);
    }

    private static HSSFWorkbook workbook() {
        var book = new HSSFWorkbook();
        book.createSheet("看").createRow(0).createCell(0).setCellValue("看");
        return book;
    }

    private static HWPFDocument text() throws Exception {
        try (var given = OpeningTest.class.getResourceAsStream("/word/enrolment.doc")) {
            return new HWPFDocument(given);
        }
    }

    private static HSLFSlideShow slides() {
        var show = new HSLFSlideShow();
        show.createSlide().addTitle().setText("看");
        return show;
    }

    private static byte[] saved(POIDocument document, String password) throws Exception {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
            document.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] pdf(String password) throws Exception {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("file"), bytes);
    }
}
