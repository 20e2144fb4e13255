package sunlight.supervision.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import sunlight.supervision.letter.OfficialLetter.Line;
import sunlight.supervision.letter.OfficialLetter.Paragraph;
import sunlight.supervision.letter.OfficialLetter.Table;

/** Writes a letter as a PDF with its letters inside, laid out as the same letter is in Word: to be sealed, scanned and filed. */
public final class PrintedLetter {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final float TWENTIETHS = 20;

    /** Enough for the headings and a row of three lines. */
    private static final float HEAD_OF_TABLE = 90;

    private static final float PADDING = 5;
    private static final String INDENT = "\u3000\u3000";

    private final LetterStyles styles = new LetterStyles();
    private final LetterPaper paper;

    private PrintedLetter(PDDocument document) throws IOException {
        paper = new LetterPaper(document);
    }

    public static byte[] write(OfficialLetter letter) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(letter.subject());
            new PrintedLetter(document).all(letter.lines());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void all(List<Line> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Paragraph paragraph) {
                paper.turnUnless(height(paragraph) + following(lines, i));
                paragraph(paragraph);
            } else {
                table((Table) lines.get(i));
            }
        }
        paper.done();
    }

    /** The room for what has to stand on the same page. */
    private float following(List<Line> lines, int at) {
        var room = WordLetter.headsTable(lines, at) ? HEAD_OF_TABLE : 0f;
        for (int i = at; i + 1 < lines.size() && keeps(lines.get(i)); i++) {
            if (lines.get(i + 1) instanceof Paragraph next) {
                room += height(next);
            }
        }
        return room;
    }

    private boolean keeps(Line line) {
        return line instanceof Paragraph paragraph
                && styles.named(paragraph.style()).keep();
    }

    /** Of a long one, the first two lines: the rest may go over the page. */
    private float height(Paragraph paragraph) {
        var style = styles.named(paragraph.style());
        return style.before() + Math.min(2, lines(paragraph, style).size()) * style.line();
    }

    private List<String> lines(Paragraph paragraph, LetterStyle style) {
        var text = style.indent() ? INDENT + paragraph.text() : paragraph.text();
        return paper.lines(text, style.size(), paper.width() - style.right());
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        var style = styles.named(paragraph.style());
        paper.skip(style.before());
        if (style.placed() == LetterStyle.Placed.DISTRIBUTE) {
            paper.line(paragraph.text(), style, true);
        } else {
            var lines = lines(paragraph, style);
            for (int i = 0; i < lines.size(); i++) {
                paper.turnUnless(style.line());
                paper.line(lines.get(i), style, i < lines.size() - 1);
            }
        }
        if (style.rule()) {
            paper.rule(style.colour());
        }
        paper.skip(style.after());
    }

    private void table(Table table) throws IOException {
        var all = table.widths().stream().mapToInt(Integer::intValue).sum() / TWENTIETHS;
        var share = Math.min(1, paper.width() / all);
        var widths =
                table.widths().stream().map(width -> width / TWENTIETHS * share).toList();
        row(table.head(), widths, styles.named("cellhead"));
        for (var cells : table.rows()) {
            var height = height(cells, widths);
            if (!paper.hasRoom(height)) {
                paper.turn();
                row(table.head(), widths, styles.named("cellhead"));
            }
            row(cells, widths, styles.named("cell"));
        }
    }

    private float height(List<String> cells, List<Float> widths) {
        return most(cut(cells, widths, styles.named("cell")))
                * styles.named("cell").line();
    }

    private static int most(List<List<String>> cells) {
        return Collections.max(cells.stream().map(List::size).toList());
    }

    private List<List<String>> cut(List<String> cells, List<Float> widths, LetterStyle style) {
        var cut = new ArrayList<List<String>>();
        for (int column = 0; column < cells.size(); column++) {
            cut.add(paper.lines(cells.get(column), style.size(), widths.get(column) - 2 * PADDING));
        }
        return cut;
    }

    /** A row that is longer than what is left of an empty page goes on over the page. */
    private void row(List<String> cells, List<Float> widths, LetterStyle style) throws IOException {
        var cut = cut(cells, widths, style);
        var most = most(cut);
        for (int from = 0; from < most; ) {
            if (!paper.hasRoom(style.line())) {
                paper.turn();
            }
            var until = Math.min(most, from + Math.max(1, paper.linesLeft(style.line())));
            var x = 0f;
            for (int column = 0; column < cut.size(); column++) {
                var lines = cut.get(column);
                paper.cell(
                        lines.subList(Math.min(from, lines.size()), Math.min(until, lines.size())),
                        x,
                        widths.get(column),
                        (until - from) * style.line(),
                        style);
                x += widths.get(column);
            }
            paper.skip((until - from) * style.line());
            from = until;
        }
    }
}
