package sunlight.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sunlight.files.FileKind;

/** Writes a workbook that Excel, WPS and LibreOffice open. */
final class WorkbookWriting {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
            + "<fgColor rgb=\"FFE8EEF4\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\"/>"
            + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";

    private WorkbookWriting() {}

    static byte[] of(List<NewSheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types(sheets.size()));
            put(zip, "_rels/.rels", relations(relation("1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook(sheets));
            var targets = new StringBuilder(relation("styles", "styles", "styles.xml"));
            for (int i = 1; i <= sheets.size(); i++) {
                targets.append(relation(String.valueOf(i), "worksheet", "worksheets/sheet" + i + ".xml"));
                put(zip, "xl/worksheets/sheet" + i + ".xml", SheetWriting.of(sheets.get(i - 1)));
            }
            put(zip, "xl/_rels/workbook.xml.rels", relations(targets.toString()));
            put(zip, "xl/styles.xml", STYLES);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String types(int sheets) {
        var types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(types, "workbook.xml", FileKind.XLSX.mediaType() + ".main+xml");
        override(types, "styles.xml", PART + "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            override(types, "worksheets/sheet" + i + ".xml", PART + "worksheet+xml");
        }
        return types.append("</Types>").toString();
    }

    private static void override(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"/xl/%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    private static String workbook(List<NewSheet> sheets) {
        var names = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
                    .formatted(SheetWriting.escaped(sheets.get(i - 1).name()), i, i));
        }
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                + "</sheets></workbook>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"r%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, kind, target);
    }

    private static String relations(String inside) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
