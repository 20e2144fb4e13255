package sunlight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.Selection;
import sunlight.language.Language;

/** An independent reader opens the PDF. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatrixPrintTest {

    @Test
    void chinese_is_embedded_and_can_be_read_back() throws IOException {
        var bytes = print(Selected.two());
        Files.createDirectories(Path.of("target/exports"));
        Files.write(Path.of("target/exports/matrix.pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("示例市教育局公开矩阵", "2026-11-20", "示例东安小学", "S0101学校概况", "2026-10-23", "1/1")
                    .doesNotContain("示例好学校");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
            ImageIO.write(
                    new PDFRenderer(document).renderImage(0, 1.5f),
                    "png",
                    Path.of("target/exports/matrix.png").toFile());
        }
        assertThat(bytes.length).as("a part of the font only").isLessThan(400_000);
    }

    @Test
    void many_lines_go_over_many_pages_each_with_its_headings() throws IOException {
        var two = Selected.two();
        var many = new Selection(
                two.day(),
                two.reading(),
                two.groups(),
                two.items(),
                Collections.nCopies(100, two.schools().get(0)));
        try (var document = Loader.loadPDF(print(many))) {
            var stripper = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            stripper.setStartPage(document.getNumberOfPages());
            assertThat(stripper.getText(document)).contains("公开状态");
        }
    }

    @Test
    void a_letter_that_the_font_lacks_does_not_stop_the_print() throws IOException {
        var glyphs = print(new Selection(
                Selected.two().day(),
                Selected.two().reading(),
                List.of(),
                Selected.two().items(),
                List.of(Selected.named("𠮷①学校\t\u0000"))));
        try (var document = Loader.loadPDF(glyphs)) {
            assertThat(new PDFTextStripper().getText(document)).contains("学校");
        }
    }

    private static byte[] print(Selection selection) {
        return new MatrixPrint(
                        selection,
                        new Remarks(MatrixQuery.of("status=LATE"), Selected.BUREAU, "2026-11-25 18:00", Language.ZH),
                        Language.ZH)
                .bytes();
    }
}
