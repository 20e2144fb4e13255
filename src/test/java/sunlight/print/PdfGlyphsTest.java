package sunlight.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfGlyphsTest {

    private static final float SIZE = 10;
    private static PDDocument document;
    private static PdfGlyphs glyphs;

    @BeforeAll
    static void load() throws IOException {
        document = new PDDocument();
        glyphs = new PdfGlyphs(document);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void no_line_ends_within_a_date_a_number_or_a_word() {
        var text = "应于2026-01-04前（含当日）公开，90分以上为优秀，见https://a.example/x和Sunlight平台，电话0453-1234567。";

        inAnyWidth(text, 12).forEach(lines -> {
            for (var whole : new String[] {"2026-01-04", "90", "Sunlight", "0453-1234567"}) {
                assertThat(lines).as(lines).contains(whole);
            }
        });
    }

    @Test
    void no_line_begins_with_a_mark_that_closes_however_many_there_are_or_ends_with_one_that_opens() {
        var text = "应公开的事项（见《目录（2026年版）》））。另有（（“招生简章”））的说明〔2026〕1号。";

        inAnyWidth(text, 10)
                .forEach(lines ->
                        assertThat(lines).doesNotContainPattern("\n[，。）》”〕]").doesNotContainPattern("[（《“〔]\n"));
    }

    @Test
    void what_is_wider_than_a_line_is_parted_all_the_same() {
        assertThat(glyphs.lines("1".repeat(100), SIZE, 60))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(glyphs.width(line, SIZE)).isLessThanOrEqualTo(60));
    }

    /** In widths from some letters on: in narrower ones the longest of them has no room. */
    private static Stream<String> inAnyWidth(String text, int from) {
        return IntStream.range(from * 10, 300).mapToObj(width -> String.join("\n", glyphs.lines(text, SIZE, width)));
    }
}
