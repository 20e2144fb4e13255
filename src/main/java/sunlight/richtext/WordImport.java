package sunlight.richtext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.zwobble.mammoth.DocumentConverter;
import sunlight.problem.RuleBroken;

/** Reads a Word document (.docx or .doc) of a stranger into a title, a formatted text and its pictures. */
public final class WordImport {

    private static final String STYLE_MAP =
            """
            p.%1$s => p.%3$s:fresh
            p.%2$s1 => h2:fresh
            p.%2$s2 => h3:fresh
            p.%2$s3 => h4:fresh
            p.%2$s4 => h4:fresh
            u => u
            strike => s
            """.formatted(WordParagraphs.TITLE, WordParagraphs.HEADING, WordPage.TITLE_CLASS);

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final WordPackage word;
    private final WordFindings findings = new WordFindings();

    private WordImport(WordPackage word) {
        this.word = word;
    }

    /** Throws {@link RuleBroken} with keys {@code word.*} for what cannot or must not be read. */
    public static Imported read(byte[] bytes) {
        return WordPackage.isOldWord(bytes) ? OldWord.read(bytes) : new WordImport(WordPackage.open(bytes)).read();
    }

    private Imported read() {
        var parts = WordParts.of(word);
        prepare(parts);
        var pictures = new WordPictures(findings);
        var page = new WordPage(convert(pictures), findings);
        var title = page.takeTitle();
        var body = new RichText(page.finish());
        if (body.html().isBlank()) {
            findings.add("word.empty");
        }
        return new Imported(title, body, pictures.all(), findings.issues());
    }

    private void prepare(WordParts parts) {
        var styles = new WordStyles(word.part(parts.styles()));
        var numbering = new WordNumbering(word.part(parts.numbering()), findings);
        var cleaning = new WordCleaning(styles, findings);
        var paragraphs = new WordParagraphs(styles, numbering, findings);
        word.keepXml(parts.needed());
        for (var name : List.of(parts.document(), parts.footnotes(), parts.endnotes())) {
            rewrite(name, part -> {
                cleaning.clean(part);
                paragraphs.rewrite(part);
            });
        }
        // The converter may find a text where we look for none: no part keeps a link to a picture.
        word.xmlParts().forEach(name -> rewrite(name, cleaning::dropLinks));
        word.part(parts.numbering()).ifPresent(numbers -> word.replace(parts.numbering(), plainNumbering()));
    }

    private void rewrite(String name, Consumer<Element> change) {
        word.part(name).map(WordXml::parse).ifPresent(part -> {
            change.accept(part.getDocumentElement());
            word.replace(name, WordXml.write(part));
        });
    }

    private String convert(WordPictures pictures) {
        try {
            return new DocumentConverter()
                    .disableEmbeddedStyleMap()
                    .addStyleMap(STYLE_MAP)
                    .imageConverter(pictures)
                    .convertToHtml(new ByteArrayInputStream(word.zipped()))
                    .getValue();
        } catch (IOException | RuntimeException broken) {
            throw RuleBroken.of("word", "word.broken");
        }
    }

    /** All that is left for the converter: one list of bullets, one of numbers. */
    private static byte[] plainNumbering() {
        var xml = new StringBuilder("<w:numbering xmlns:w=\"").append(NAMESPACE).append("\">");
        plainList(xml, WordParagraphs.BULLETS, "bullet");
        plainList(xml, WordParagraphs.NUMBERS, "decimal");
        for (var id : List.of(WordParagraphs.BULLETS, WordParagraphs.NUMBERS)) {
            xml.append("<w:num w:numId=\"%1$s\"><w:abstractNumId w:val=\"%1$s\"/></w:num>".formatted(id));
        }
        return xml.append("</w:numbering>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void plainList(StringBuilder xml, String id, String format) {
        xml.append("<w:abstractNum w:abstractNumId=\"%s\">".formatted(id));
        for (var level = 0; level < 9; level++) {
            xml.append("<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/></w:lvl>".formatted(level, format));
        }
        xml.append("</w:abstractNum>");
    }
}
