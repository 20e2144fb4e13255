package sunlight.supervision.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import sunlight.supervision.letter.OfficialLetter.Line;
import sunlight.supervision.letter.OfficialLetter.Paragraph;
import sunlight.supervision.letter.OfficialLetter.Table;

/** Writes a letter as a PDF with its letters inside, laid out as the same letter is in Word: to be sealed, scanned and filed. */
public final class PrintedLetter {

    public static final String MEDIA_TYPE = "application/pdf";

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
                paper.turnUnless(Math.min(paper.height(), height(lines, i) + following(lines, i)));
                paragraph(paragraph);
            } else {
                table((Table) lines.get(i));
            }
        }
        paper.done();
    }

    /** The room for what has to stand on the same page. */
    private float following(List<Line> lines, int at) {
        var room = 0f;
        for (int i = at; i + 1 < lines.size() && keeps(lines, i); i++) {
            room += lines.get(i + 1) instanceof Table table
                    ? new PrintedTable(table, styles, paper).beginning()
                    : height(lines, i + 1);
        }
        return room;
    }

    private boolean keeps(List<Line> lines, int at) {
        return lines.get(at) instanceof Paragraph paragraph
                && (WordLetter.isKept(lines, at)
                        || styles.named(paragraph.style()).keep());
    }

    /** Of a long one that is not kept with what follows, the first two lines: the rest may go over the page. */
    private float height(List<Line> lines, int at) {
        var paragraph = (Paragraph) lines.get(at);
        var style = styles.named(paragraph.style());
        var count = lines(paragraph, style).size();
        return style.before() + (keeps(lines, at) ? count : Math.min(2, count)) * style.line();
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
        new PrintedTable(table, styles, paper).write();
    }
}
