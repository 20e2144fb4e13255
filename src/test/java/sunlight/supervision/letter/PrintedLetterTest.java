package sunlight.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.supervision.letter.OfficialLetter.Paragraph;

/** A letter as PDF, opened by an independent reader. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedLetterTest {

    private static final OfficialLetter NOTICE =
            LetterTemplate.named("notice").filled(WordLetterTest.VALUES, WordLetterTest.FINDINGS);

    @Test
    void it_says_what_the_same_letter_says_in_word_in_the_same_order() throws IOException {
        try (var document = opened("notice", NOTICE)) {
            var text = text(document);

            assertThat(text)
                    .containsSubsequence(
                            "牡丹江市教育局（演示）",
                            "牡教督〔2026〕1号",
                            "关于限期整改信息公开问题的通知",
                            "示例爱民中学：",
                            "S0701招生简章",
                            "S0703转学规定",
                            "请避免再次发生<同类>&类似问题。",
                            "2026年11月25日");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("关于限期整改信息公开问题的通知");
        }
    }

    @Test
    void its_letters_are_inside_and_its_head_is_red() throws IOException {
        try (var document = opened("notice", NOTICE)) {
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(reds(new PDFRenderer(document).renderImage(0))).isGreaterThan(100);
        }
    }

    @Test
    void a_long_one_goes_over_pages_that_are_numbered_and_filled_with_its_table_head_repeated() throws IOException {
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> List.of(String.valueOf(i), "S0701 招生简章", "逾期。尚未公开，已逾期。应于2026-09-30前公开。", "本局要求"))
                .toList();
        var table = new OfficialLetter.Table(WordLetterTest.FINDINGS.widths(), WordLetterTest.FINDINGS.head(), rows);

        try (var document =
                opened("notice-long", LetterTemplate.named("notice").filled(WordLetterTest.VALUES, table))) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 2; page < pages; page++) {
                assertThat(text(document, page)).contains("存在的问题").contains("—" + page + "—");
            }
            assertThat(lowest(new PDFRenderer(document).renderImage(1))).isGreaterThan(.8);
        }
    }

    @Test
    void a_paragraph_without_end_and_a_row_without_end_are_written_to_their_end() throws IOException {
        var lines = new ArrayList<OfficialLetter.Line>();
        lines.add(new Paragraph("title", "很长的标题".repeat(30)));
        lines.add(new Paragraph("letterhead", "很长的机关名称".repeat(20)));
        lines.add(new OfficialLetter.Table(
                List.of(4000, 4000), List.of("甲", "乙"), List.of(List.of("长".repeat(4000), "短"))));
        lines.add(new Paragraph("body", "段".repeat(5000) + "末"));

        try (var document = opened("endless", new OfficialLetter("长", lines))) {
            assertThat(text(document).chars().filter(letter -> letter == '长').count())
                    .isEqualTo(4000 + 30 + 20);
            assertThat(text(document)).contains("段末");
        }
    }

    @Test
    void the_signature_never_stands_alone_on_a_page_however_long_the_text_is() throws IOException {
        for (int before = 0; before < 24; before++) {
            var lines = new ArrayList<OfficialLetter.Line>();
            for (int i = 0; i < before; i++) {
                lines.add(new Paragraph("body", "一行"));
            }
            lines.add(new Paragraph("body", "最后一段".repeat(20)));
            lines.add(new Paragraph("signature", "示例市教育局"));
            lines.add(new Paragraph("date", "2026年11月25日"));
            try (var document = Loader.loadPDF(PrintedLetter.write(new OfficialLetter("署名", lines)))) {
                assertThat(text(document, document.getNumberOfPages()))
                        .as("%s lines before", before)
                        .contains("最后一段")
                        .contains("示例市教育局2026年11月25日");
            }
        }
    }

    private static PDDocument opened(String name, OfficialLetter letter) throws IOException {
        var bytes = PrintedLetter.write(letter);
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + name + ".pdf"), bytes);
        var document = Loader.loadPDF(bytes);
        for (int page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
            ImageIO.write(
                    new PDFRenderer(document).renderImage(page, 1.4f),
                    "png",
                    Path.of("target/letters/" + name + "-" + (page + 1) + ".png")
                            .toFile());
        }
        return document;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    private static String text(PDDocument document, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document).replaceAll("\\s", "");
    }

    private static long reds(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .filter(colour -> ((colour >> 16) & 0xff) > 150 && ((colour >> 8) & 0xff) < 60)
                .count();
    }

    /** How far down the page, from 0 to 1, something stands, its number left out. */
    private static double lowest(BufferedImage picture) {
        var end = (int) (picture.getHeight() * .885);
        for (int y = end; y > 0; y--) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 100) {
                    return (double) y / picture.getHeight();
                }
            }
        }
        return 0;
    }
}
