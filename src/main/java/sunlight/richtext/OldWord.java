package sunlight.richtext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.OfficeXmlFileException;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;

/** Reads a document of Word 97 to 2003 (.doc, and what WPS saves as .wps) as {@link WordImport} reads newer ones. */
final class OldWord {

    private static final int MOST_PARAGRAPHS = 20_000;
    private static final long LONGEST_NANOS = 30_000_000_000L;

    private final HWPFDocument word;
    private final WordFindings findings = new WordFindings();
    private final WordPictures pictures = new WordPictures(findings);
    private final OldWordText text;
    private final OldWordLists lists;
    private final StringBuilder html = new StringBuilder();
    private final long begun = System.nanoTime();
    private int paragraphs;

    private OldWord(HWPFDocument word) {
        this.word = word;
        this.text = new OldWordText(word.getPicturesTable(), pictures, findings);
        this.lists = new OldWordLists(html, findings);
    }

    /** Throws {@link RuleBroken} with keys {@code word.*} for what cannot or must not be read. */
    static Imported read(byte[] bytes) {
        try (var word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return new OldWord(word).read();
        } catch (RuleBroken refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw RuleBroken.of("word", "word.encrypted");
        } catch (OldWordFileFormatException older) {
            throw RuleBroken.of("word", "word.oldFormat");
        } catch (OfficeXmlFileException other) {
            throw RuleBroken.of("word", "word.notWord");
        } catch (IOException | RuntimeException broken) {
            throw RuleBroken.of("word", "word.broken");
        }
    }

    private Imported read() {
        range(word.getRange());
        lists.close();
        notes(word.getFootnoteRange());
        notes(word.getEndnoteRange());
        var page = new WordPage(html.toString(), findings);
        var title = page.takeTitle();
        var body = new RichText(page.finish());
        if (body.html().isBlank()) {
            findings.add("word.empty");
        }
        return new Imported(title, body, pictures.all(), findings.issues());
    }

    private void range(Range range) {
        for (var i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            count(1);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                lists.close();
                html.append(new OldWordTable(table, text).html());
                count(table.numParagraphs());
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        var said = text.of(paragraph);
        if (said.isBlank()) {
            return;
        }
        var block = OldWordStyle.of(word.getStyleSheet(), paragraph);
        var number = lists.next(paragraph);
        if (block == OldWordStyle.TEXT && number.isItem()) {
            lists.item(number, paragraph.getIndentFromLeft(), said);
            return;
        }
        lists.close();
        html.append(block.written(number.text() + said));
    }

    /** The notes stand below the text, with the numbers that it shows. */
    private void notes(@Nullable Range range) {
        if (range == null) {
            return;
        }
        for (var i = 0; i < range.numParagraphs(); i++) {
            count(1);
            var said = text.ofNote(range.getParagraph(i));
            if (!said.isBlank()) {
                html.append("<p>").append(said).append("</p>");
            }
        }
    }

    private void count(int more) {
        paragraphs += more;
        if (paragraphs > MOST_PARAGRAPHS || System.nanoTime() - begun > LONGEST_NANOS) {
            throw RuleBroken.of("word", "word.tooComplex");
        }
    }
}
