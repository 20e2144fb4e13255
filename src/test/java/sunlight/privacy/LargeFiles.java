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
            part(zip, text, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, text, "_rels/.rels", links("officeDocument", "xl/workbook.xml"));
            part(zip, text, "xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    text,
                    "xl/workbook.xml",
                    "<workbook %s %s><sheets><sheet name=\"明细\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                            .formatted(Package.S, Package.R));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text.write("<worksheet %s><sheetData>".formatted(Package.S));
            for (int row = 1; row <= rows; row++) {
                text.write(ROW.formatted(row, row == rows ? "身份证号" + LAST : "已办结"));
            }
            text.write("</sheetData></worksheet>");
            text.flush();
            zip.closeEntry();
        }
        return file;
    }

    private static String links(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, Writer text, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text.write(content);
        text.flush();
        zip.closeEntry();
    }
}
