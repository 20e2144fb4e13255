package sunlight.supervision.letter;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import sunlight.print.PdfGlyphs;
import sunlight.supervision.letter.LetterStyle.Placed;

/** A4 sheets with the type area of official documents, 156 by 225 mm, filled from above. */
final class LetterPaper {

    private static final float TOP = 104.9f;
    private static final float BOTTOM = 99.25f;
    private static final float LEFT = 79.4f;
    private static final float RIGHT = 73.7f;
    private static final float PADDING = 5;
    private static final float NUMBER_SIZE = 14;
    private static final float NUMBER_BELOW = 34;
    /** A line whose letters would stand further apart than this was not meant to fill its width. */
    private static final float WIDEST = 4;

    private final PDDocument document;
    private final PdfGlyphs glyphs;
    private PDPageContentStream page;
    private float y;

    LetterPaper(PDDocument document) throws IOException {
        this.document = document;
        glyphs = new PdfGlyphs(document);
        page = sheet();
    }

    private PDPageContentStream sheet() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        y = PDRectangle.A4.getHeight() - TOP;
        return new PDPageContentStream(document, sheet);
    }

    float width() {
        return PDRectangle.A4.getWidth() - LEFT - RIGHT;
    }

    /** Of an empty sheet. */
    float height() {
        return PDRectangle.A4.getHeight() - TOP - BOTTOM;
    }

    List<String> lines(String text, float size, float width) {
        return glyphs.lines(text, size, width);
    }

    boolean hasRoom(float height) {
        return y - height >= BOTTOM;
    }

    int linesLeft(float line) {
        return (int) ((y - BOTTOM) / line);
    }

    void skip(float height) {
        y -= height;
    }

    void turn() throws IOException {
        page.close();
        page = sheet();
    }

    void turnUnless(float height) throws IOException {
        if (!hasRoom(height)) {
            turn();
        }
    }

    /** @param goesOn whether another line of the paragraph follows, so that this one fills its width */
    void line(String text, LetterStyle style, boolean goesOn) throws IOException {
        var room = width() - style.right();
        var wide = glyphs.width(text, style.size());
        var size = wide > room ? style.size() * room / wide : style.size();
        var free = Math.max(0, room - glyphs.width(text, size));
        var gaps = Math.max(1, text.codePointCount(0, text.length()) - 1);
        var spread = style.placed() == Placed.DISTRIBUTE || (style.placed() == Placed.BOTH && goesOn);
        var apart = spread && (style.placed() == Placed.DISTRIBUTE || free / gaps < WIDEST) ? free / gaps : 0;
        var x = LEFT + (style.placed() == Placed.RIGHT ? free : style.placed() == Placed.CENTER ? free / 2 : 0);
        text(new Spot(x, baseline(y, style), apart), text, size, style.colour());
        y -= style.line();
    }

    /** In the middle of its line, as letters stand that have no legs. */
    private static float baseline(float top, LetterStyle style) {
        return top - style.line() / 2 - style.size() * .36f;
    }

    /** A thick and a thin line across. */
    void rule(Color colour) throws IOException {
        y -= 8;
        page.setStrokingColor(colour);
        stroke(y, 2.25f);
        stroke(y - 3, .75f);
        page.setStrokingColor(Color.BLACK);
        y -= 4;
    }

    private void stroke(float at, float thick) throws IOException {
        page.setLineWidth(thick);
        page.moveTo(LEFT, at);
        page.lineTo(LEFT + width(), at);
        page.stroke();
    }

    /** A box with lines in it, beginning where the next line would; it takes no room by itself. */
    void cell(List<String> lines, float x, float width, float height, LetterStyle style) throws IOException {
        page.setLineWidth(.5f);
        page.addRect(LEFT + x, y - height, width, height);
        page.stroke();
        for (int i = 0; i < lines.size(); i++) {
            var free = width - 2 * PADDING - glyphs.width(lines.get(i), style.size());
            var indent = style.placed() == Placed.CENTER ? Math.max(0, free / 2) : 0;
            var spot = new Spot(LEFT + x + PADDING + indent, baseline(y - i * style.line(), style), 0);
            text(spot, lines.get(i), style.size(), style.colour());
        }
    }

    /** Where letters begin, and how far they stand apart. */
    private record Spot(float x, float baseline, float apart) {}

    private void text(Spot spot, String text, float size, Color colour) throws IOException {
        draw(page, spot, text, size, colour);
    }

    private void draw(PDPageContentStream on, Spot spot, String text, float size, Color colour) throws IOException {
        on.beginText();
        on.setFont(glyphs.font(), size);
        on.setNonStrokingColor(colour);
        on.setCharacterSpacing(spot.apart());
        on.newLineAtOffset(spot.x(), spot.baseline());
        on.showText(text);
        on.endText();
    }

    /** Which page it is stands below, once it is known how many there are: a single one needs none. */
    void done() throws IOException {
        page.close();
        var count = document.getNumberOfPages();
        for (int number = 1; count > 1 && number <= count; number++) {
            var text = "— " + number + " —";
            var x = (PDRectangle.A4.getWidth() - glyphs.width(text, NUMBER_SIZE)) / 2;
            try (var foot =
                    new PDPageContentStream(document, document.getPage(number - 1), AppendMode.APPEND, true, true)) {
                draw(foot, new Spot(x, BOTTOM - NUMBER_BELOW, 0), text, NUMBER_SIZE, Color.BLACK);
            }
        }
    }
}
