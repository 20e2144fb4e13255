package sunlight.supervision.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a letter as a .docx that Word and WPS open. Page and letter sizes are those of official documents (A4, the type
 * area of 156 by 225 mm); the same letter gives the same bytes.
 */
public final class WordLetter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SECTION =
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                    + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\""
                    + " w:footer=\"1400\" w:gutter=\"0\"/></w:sectPr>";
    private static final String SIGNATURE = "signature";
    private static final String KEEP = "<w:keepNext/>";
    private static final long EPOCH = Instant.parse("1980-01-01T00:00:00Z").toEpochMilli();

    private WordLetter() {}

    public static byte[] write(OfficialLetter letter) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml", "footer", "footer.xml"));
            part(zip, "word/footer.xml", footer());
            part(zip, "word/styles.xml", LetterTemplate.resource("styles.xml"));
            part(zip, "word/document.xml", document(letter));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] types() {
        return utf8(XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/word/document.xml", "document.main+xml")
                + override("/word/styles.xml", "styles+xml")
                + override("/word/footer.xml", "footer+xml")
                + "</Types>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, WORD, type);
    }

    /** @param typesAndTargets a type and its target, by turns */
    private static byte[] relation(String... typesAndTargets) {
        var relations = new StringBuilder();
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return utf8(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
    }

    /** The number of the page, as it stands below official documents. */
    private static byte[] footer() {
        return utf8(XML + "<w:ftr xmlns:w=\"" + W + "\"><w:p><w:pPr><w:pStyle w:val=\"pagenumber\"/></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>");
    }

    private static byte[] document(OfficialLetter letter) {
        var body = new StringBuilder();
        var lines = letter.lines();
        for (int i = 0; i < lines.size(); i++) {
            body.append(
                    lines.get(i) instanceof OfficialLetter.Paragraph paragraph
                            ? paragraph(paragraph.style(), isKept(lines, i) ? KEEP : "", paragraph.text())
                            : table((OfficialLetter.Table) lines.get(i)));
        }
        return utf8(XML + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + body + SECTION
                + "</w:body></w:document>");
    }

    /**
     * What stands right above a table is its heading, and not left alone at the end of a page; and a signature is not left
     * alone on the last one, where anybody could put another text above it.
     */
    static boolean isKept(List<OfficialLetter.Line> lines, int at) {
        return at + 1 < lines.size()
                && (lines.get(at + 1) instanceof OfficialLetter.Table
                        || (lines.get(at + 1) instanceof OfficialLetter.Paragraph next
                                && SIGNATURE.equals(next.style())));
    }

    private static String paragraph(String style, String kept, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(style, kept, escaped(text));
    }

    private static String table(OfficialLetter.Table table) {
        var grid = table.widths().stream()
                .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                .collect(Collectors.joining());
        var lines = List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
                .collect(Collectors.joining());
        var rows = new StringBuilder(row(table, table.head(), table.headStyle(), "<w:tblHeader/>"));
        for (int i = 0; i < table.rows().size(); i++) {
            rows.append(row(table, table.rows().get(i), table.style(i), ""));
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>" + lines
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows
                + "</w:tbl>";
    }

    private static String row(OfficialLetter.Table table, List<String> cells, String style, String kind) {
        var row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>" + kind + "</w:trPr>");
        var isAcross = cells.size() == 1;
        for (int column = 0; column < cells.size(); column++) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(
                            isAcross
                                    ? table.widths().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum()
                                    : table.widths().get(column))
                    .append("\" w:type=\"dxa\"/>")
                    .append(isAcross ? "<w:gridSpan w:val=\"" + table.widths().size() + "\"/>" : "")
                    .append("</w:tcPr>")
                    .append(paragraph(style, kind.isEmpty() && !isAcross ? "" : KEEP, cells.get(column)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** What XML cannot carry at all is dropped. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
