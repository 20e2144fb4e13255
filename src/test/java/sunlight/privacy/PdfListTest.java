package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in a PDF: nothing but letters at places. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfListTest {

    private static final List<String> HEADER = List.of("Name", "Class", "Phone");
    private static final List<String> ONE = List.of("Anna", "3A", "1390001");
    private static final List<String> TWO = List.of("Bert", "3B", "1390002");

    @TempDir
    Path folder;

    @Test
    void a_list_goes_on_on_the_next_page_under_its_header() throws IOException {
        assertThat(rows(60, List.of(HEADER, ONE, TWO), List.of(ONE, TWO), List.of(TWO, ONE)))
                .containsExactly(HEADER, ONE, TWO, HEADER, ONE, TWO, HEADER, TWO, ONE);
    }

    @Test
    void another_list_has_its_own_header() throws IOException {
        var other = List.of("Item", "Unit", "Price");
        var item = List.of("Desk", "1", "90");
        assertThat(rows(60, List.of(HEADER, ONE), List.of(other, item))).containsExactly(HEADER, ONE, other, item);
    }

    @Test
    void columns_that_stand_close_are_parted_where_they_are_in_line() throws IOException {
        assertThat(rows(42, List.of(HEADER, ONE, TWO, ONE))).containsExactly(HEADER, ONE, TWO, ONE);
    }

    /** As a workbook is printed: fonts of Chinese say that their letters are higher than a row is. */
    @Test
    void rows_are_told_one_by_one_however_high_the_letters_say_they_are() throws IOException {
        var file = folder.resolve("dense.pdf");
        var rows = List.of(List.of("姓名", "班级", "总分"), List.of("张雨涵", "一班", "612"), List.of("李明", "二班", "598"));
        try (var pdf = new PDDocument();
                var font = PdfListTest.class.getResourceAsStream("/export/NotoSerifSC-Regular.ttf")) {
            var letters = PDType0Font.load(pdf, font);
            letters.getDescendantFont()
                    .getFontDescriptor()
                    .setFontBoundingBox(new PDRectangle(-1000, -1050, 4000, 3000));
            letters.getDescendantFont().getFontDescriptor().setCapHeight(0);
            letters.getDescendantFont().getFontDescriptor().setAscent(1800);
            letters.getDescendantFont().getFontDescriptor().setDescent(-1000);
            write(pdf, rows, 60, 15, letters);
            pdf.save(file.toFile());
        }
        assertThat(Told.of(file, "dense.pdf").rows.stream().map(Row::cells).toList())
                .containsExactlyElementsOf(rows);
    }

    @SafeVarargs
    private List<List<String>> rows(int width, List<List<String>>... pages) throws IOException {
        var file = folder.resolve("list.pdf");
        try (var pdf = new PDDocument()) {
            for (var page : pages) {
                write(pdf, page, width, 20, new PDType1Font(FontName.HELVETICA));
            }
            pdf.save(file.toFile());
        }
        return Told.of(file, "list.pdf").rows.stream().map(Row::cells).toList();
    }

    private static void write(PDDocument pdf, List<List<String>> rows, int width, int height, PDFont font)
            throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var text = new PDPageContentStream(pdf, page)) {
            text.setFont(font, 12);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    text.beginText();
                    text.newLineAtOffset(50 + column * width, 700 - row * height);
                    text.showText(rows.get(row).get(column));
                    text.endText();
                }
            }
        }
    }
}
