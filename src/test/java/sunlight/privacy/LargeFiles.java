package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Honest files that are merely long, with a resident ID at their very end: whoever stops earlier misses it. */
public final class LargeFiles {

    /** The sample number of the standard GB 11643. */
    static final String LAST = "11010519491231002X";

    private static final String ROW = "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is><t>第%1$d项</t></is></c>"
            + "<c r=\"B%1$d\" t=\"inlineStr\"><is><t>教学用具采购及验收</t></is></c>"
            + "<c r=\"C%1$d\"><v>%1$d.5</v></c><c r=\"D%1$d\"><v>2026</v></c>"
            + "<c r=\"E%1$d\" t=\"inlineStr\"><is><t>%2$s</t></is></c></row>";

    /** Formats of a time and of an amount. */
    private static final String STYLES =
            "<styleSheet %s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>";

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/></Types>""".formatted("application/vnd.openxmlformats-officedocument.spreadsheetml");

    private LargeFiles() {}

    /** @param lines on each page; fifty fill it */
    public static Path pdf(Path file, int pages, int lines) throws IOException {
        try (var pdf = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var text = new PDPageContentStream(pdf, page)) {
                    text.beginText();
                    text.setFont(font, 10);
                    text.setLeading(14);
                    text.newLineAtOffset(40, 750);
                    for (int line = 1; line <= lines; line++) {
                        text.showText("Page " + number + ", line " + line
                                + ": the school publishes its budget, fees, rules and plans for the year.");
                        text.newLine();
                    }
                    text.showText(number == pages ? LAST : "");
                    text.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** Five cells in each row. */
    public static Path xlsx(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var text = new OutputStreamWriter(zip, UTF_8)) {
            begin(zip, text);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text.write("<worksheet %s><sheetData>".formatted(Package.S));
            for (int row = 1; row <= rows; row++) {
                text.write(ROW.formatted(row, row == rows ? "身份证号" + LAST : "已办结"));
            }
            end(zip, text, "</sheetData></worksheet>");
        }
        return file;
    }

    /** A {@link Ledger} as Excel keeps it: texts beside the sheet, times and amounts as numbers. */
    public static Path ledger(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var text = new OutputStreamWriter(zip, UTF_8)) {
            begin(zip, text);
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            shared(text, rows);
            end(zip, text, "</sst>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(text, rows);
            end(zip, text, "</sheetData></worksheet>");
        }
        return file;
    }

    /** All parts but the sheet and its texts. */
    private static void begin(ZipOutputStream zip, Writer text) throws IOException {
        part(zip, text, "[Content_Types].xml", TYPES);
        part(zip, text, "_rels/.rels", links("officeDocument=xl/workbook.xml"));
        part(
                zip,
                text,
                "xl/_rels/workbook.xml.rels",
                links("worksheet=worksheets/sheet1.xml", "styles=styles.xml", "sharedStrings=sharedStrings.xml"));
        part(
                zip,
                text,
                "xl/workbook.xml",
                "<workbook %s %s><sheets><sheet name=\"明细\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(Package.S, Package.R));
        part(zip, text, "xl/styles.xml", STYLES.formatted(Package.S));
    }

    private static void shared(Writer text, int rows) throws IOException {
        text.write("<sst %s>".formatted(Package.S));
        for (int row = 0; row <= rows; row++) {
            for (var cell : cells(row, rows)) {
                text.write(isNumber(cell) ? "" : "<si><t>" + cell + "</t></si>");
            }
        }
    }

    private static void sheet(Writer text, int rows) throws IOException {
        text.write("<worksheet %s><sheetData>".formatted(Package.S));
        for (int row = 0, shared = 0; row <= rows; row++) {
            text.write("<row>");
            for (var cell : cells(row, rows)) {
                // An amount has two digits behind its point, a time has others.
                var style = cell.length() - cell.indexOf('.') == 3 ? 2 : 1;
                text.write(
                        isNumber(cell)
                                ? "<c s=\"%d\"><v>%s</v></c>".formatted(style, cell)
                                : "<c t=\"s\"><v>%d</v></c>".formatted(shared++));
            }
            text.write("</row>");
        }
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[0-9.]+");
    }

    private static String[] cells(int row, int rows) {
        var cells = row == 0 ? Ledger.header() : Ledger.row(row);
        cells[cells.length - 1] += row == rows ? "身份证号" + LAST : "";
        return cells;
    }

    private static String links(String... kindsAndTargets) {
        var links = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < kindsAndTargets.length; at++) {
            var link = kindsAndTargets[at].split("=");
            links.append(
                    ("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                                    + " Target=\"%s\"/>")
                            .formatted(at + 1, link[0], link[1]));
        }
        return links.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, Writer text, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        end(zip, text, content);
    }

    private static void end(ZipOutputStream zip, Writer text, String content) throws IOException {
        text.write(content);
        text.flush();
        zip.closeEntry();
    }
}
