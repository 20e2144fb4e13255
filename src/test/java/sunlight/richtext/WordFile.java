package sunlight.richtext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** A real .docx, written paragraph by paragraph. */
final class WordFile {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    final XWPFDocument document = new XWPFDocument();
    private int lists;

    WordFile() {
        document.createStyles();
        style("a", "Title", "");
        style("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>");
        style("2", "标题 2", "");
        style("3", "heading 3", "");
    }

    void style(String id, String name, String properties) {
        var xml =
                "<xml-fragment%s><w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style></xml-fragment>"
                        .formatted(W, id, name, properties);
        try {
            document.getStyles()
                    .addStyle(new XWPFStyle(CTStyles.Factory.parse(xml).getStyleArray(0)));
        } catch (XmlException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    XWPFParagraph paragraph(String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    XWPFParagraph styled(String style, String text) {
        var paragraph = paragraph(text);
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Levels as format and text, for example "chineseCounting 第%1条". */
    BigInteger list(String... levels) {
        var xml = new StringBuilder("<xml-fragment%s><w:abstractNum w:abstractNumId=\"%d\">".formatted(W, lists++));
        for (var i = 0; i < levels.length; i++) {
            var level = levels[i].split(" ", 2);
            xml.append(
                    "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                            .formatted(i, level[0], level[1]));
        }
        return addList(xml.append("</w:abstractNum></xml-fragment>").toString());
    }

    private BigInteger addList(String xml) {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        try {
            var list = CTNumbering.Factory.parse(xml).getAbstractNumArray(0);
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        } catch (XmlException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    XWPFParagraph item(BigInteger list, int level, String text) {
        var paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        return paragraph;
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** With the text of one part changed: for what POI has no words for. */
    byte[] with(String part, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(bytes()));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = from.readAllBytes();
                var text = new String(content, StandardCharsets.UTF_8);
                to.write(entry.getName().equals(part) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : content);
            }
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return bytes.toByteArray();
    }

    /** With raw runs in place of the paragraph that says {@code @}. */
    byte[] withRuns(String xml) {
        paragraph("@");
        return with(
                "word/document.xml",
                text -> text.replaceFirst("<w:r><w:t>@</w:t></w:r>", Matcher.quoteReplacement(xml)));
    }
}
