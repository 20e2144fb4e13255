package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office package written by hand, so that any part can stand in it. */
final class Package {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    static final String P = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " + R;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, StringBuilder> links = new LinkedHashMap<>();
    private int ids;

    static Package word(String body) {
        return new Package()
                .part(
                        "word/document.xml",
                        "wordprocessingml.document.main+xml",
                        "<w:document %s %s><w:body>%s</w:body></w:document>".formatted(W, R, body))
                .link("", "officeDocument", "word/document.xml");
    }

    static Package excel(String sheetList, String rest) {
        return new Package()
                .part(
                        "xl/workbook.xml",
                        "spreadsheetml.sheet.main+xml",
                        "<workbook %s %s><sheets>%s</sheets>%s</workbook>".formatted(S, R, sheetList, rest))
                .link("", "officeDocument", "xl/workbook.xml");
    }

    /** A workbook of one sheet. */
    static Package sheet(String content) {
        return excel("<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId2\"/>", "")
                .sheetPart("xl/worksheets/sheet1.xml", content);
    }

    static Package show(String slideList) {
        return new Package()
                .part(
                        "ppt/presentation.xml",
                        "presentationml.presentation.main+xml",
                        "<p:presentation %s><p:sldIdLst>%s</p:sldIdLst></p:presentation>".formatted(P, slideList))
                .link("", "officeDocument", "ppt/presentation.xml");
    }

    Package sheetPart(String name, String content) {
        return part(name, "spreadsheetml.worksheet+xml", "<worksheet %s %s>%s</worksheet>".formatted(S, R, content))
                .link("xl/workbook.xml", "worksheet", name.substring(3));
    }

    Package slide(int number, String attributes, String shapes) {
        var name = "ppt/slides/slide" + number + ".xml";
        return part(
                        name,
                        "presentationml.slide+xml",
                        "<p:sld %s %s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>"
                                .formatted(P, attributes, shapes))
                .link("ppt/presentation.xml", "slide", name.substring(4));
    }

    static String shape(String text) {
        return "<p:sp><p:txBody><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** @param type without what all types begin with; a full type with a slash stays */
    Package part(String name, String type, String xml) {
        return part(name, type, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
    }

    Package part(String name, String type, byte[] bytes) {
        parts.put(name, bytes);
        types.put(name, type.contains("/") ? type : OFFICE + type);
        return this;
    }

    Package link(String source, String kind, String target) {
        return link(source, kind, target, "");
    }

    Package external(String source, String kind, String target) {
        return link(source, kind, target, " TargetMode=\"External\"");
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var list =
                    new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
            types.forEach((name, type) ->
                    list.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type)));
            put(zip, "[Content_Types].xml", list.append("</Types>").toString().getBytes(UTF_8));
            for (var link : links.entrySet()) {
                var slash = link.getKey().lastIndexOf('/') + 1;
                var name = link.getKey().substring(0, slash) + "_rels/"
                        + link.getKey().substring(slash) + ".rels";
                put(
                        zip,
                        name,
                        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + link.getValue() + "</Relationships>")
                                .getBytes(UTF_8));
            }
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private Package link(String source, String kind, String target, String mode) {
        ids++;
        links.computeIfAbsent(source, none -> new StringBuilder())
                .append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"%s/>"
                        .formatted(ids, LINKS, kind, target, mode));
        return this;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
