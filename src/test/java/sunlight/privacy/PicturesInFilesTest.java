package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** A photo of a list, or of children, that was put into a file is read by no machine: somebody has to look. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PicturesInFilesTest {

    private static final int LARGE = 400;
    private static final int SMALL = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pptx", "xls", "ppt", "pdf", "zip"})
    void a_photo_in_a_file_waits_for_a_person(String kind) throws Exception {
        assertThat(rules(file(kind, LARGE))).containsExactly(PrivacyRule.PICTURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pptx", "ppt", "pdf", "zip"})
    void an_emblem_does_not(String kind) throws Exception {
        assertThat(rules(file(kind, SMALL))).isEmpty();
    }

    @Test
    void many_photos_in_a_file_are_one_question() throws Exception {
        var file = folder.resolve("照片.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var number = 1; number <= 3; number++) {
                zip.putNextEntry(new ZipEntry(number + ".png"));
                zip.write(photo(LARGE + number));
                zip.closeEntry();
            }
        }

        assertThat(findings(file)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().severity()).isEqualTo(Severity.ATTEST);
            assertThat(finding.count()).isEqualTo(3);
        });
    }

    private List<PrivacyRule> rules(Path file) {
        return findings(file).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(Path file) {
        var name = file.getFileName().toString();
        var inspection = new Inspection(
                new Lawful(new ItemCode("S0701"), Set.of(), Audience.PUBLIC, List.of(), Set.of()), "salt");
        Reading.file(file, name, Place.of("privacy.place.file", name), inspection);
        return inspection.findings();
    }

    private Path file(String kind, int size) throws Exception {
        var file = folder.resolve("通知." + kind);
        try (var out = Files.newOutputStream(file)) {
            switch (kind) {
                case "docx" -> word(out, size);
                case "xlsx" -> workbook(new XSSFWorkbook(), out, size);
                case "xls" -> workbook(new HSSFWorkbook(), out, size);
                case "pptx" -> slides(out, size);
                case "ppt" -> oldSlides(out, size);
                case "pdf" -> pdf(out, size);
                default -> archive(out, size);
            }
        }
        return file;
    }

    private static void word(OutputStream out, int size) throws Exception {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("现将有关事项通知如下。");
            word.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(photo(size)),
                            org.apache.poi.common.usermodel.PictureType.PNG,
                            "a.png",
                            Units.toEMU(200),
                            Units.toEMU(200));
            word.write(out);
        }
    }

    private static void workbook(Workbook workbook, OutputStream out, int size) throws IOException {
        try (workbook) {
            var sheet = workbook.createSheet("通知");
            sheet.createRow(0).createCell(0).setCellValue("现将有关事项通知如下");
            var anchor = workbook.getCreationHelper().createClientAnchor();
            sheet.createDrawingPatriarch()
                    .createPicture(anchor, workbook.addPicture(photo(size), Workbook.PICTURE_TYPE_PNG));
            workbook.write(out);
        }
    }

    private static void slides(OutputStream out, int size) throws IOException {
        try (var show = new XMLSlideShow()) {
            show.createSlide().createPicture(show.addPicture(photo(size), PictureData.PictureType.PNG));
            show.write(out);
        }
    }

    private static void oldSlides(OutputStream out, int size) throws IOException {
        try (var show = new HSLFSlideShow()) {
            show.createSlide().createPicture(show.addPicture(photo(size), PictureData.PictureType.PNG));
            show.write(out);
        }
    }

    private static void pdf(OutputStream out, int size) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 780);
                content.showText("What follows was pasted as a picture of the table");
                content.endText();
                content.drawImage(
                        LosslessFactory.createFromImage(pdf, ImageIO.read(new ByteArrayInputStream(photo(size)))),
                        60,
                        400,
                        size / 2f,
                        size / 2f);
            }
            pdf.save(out);
        }
    }

    private static void archive(OutputStream out, int size) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("a.png"));
        zip.write(photo(size));
        zip.closeEntry();
        zip.finish();
    }

    /** As many bytes as a photo has: noise does not compress. */
    private static byte[] photo(int size) throws IOException {
        var photo = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var random = new Random(size);
        for (var x = 0; x < size; x++) {
            for (var y = 0; y < size; y++) {
                photo.setRGB(x, y, new Color(random.nextInt(0xFFFFFF)).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", bytes);
        return bytes.toByteArray();
    }
}
