package sunlight.privacy;

import static sunlight.privacy.Hidings.MARKER;
import static sunlight.privacy.Hidings.ROW;
import static sunlight.privacy.Hidings.word;
import static sunlight.privacy.Layer.HIDDEN;
import static sunlight.privacy.Package.P;
import static sunlight.privacy.Package.S;
import static sunlight.privacy.Package.W;
import static sunlight.privacy.Package.paragraph;

import java.util.stream.Stream;
import sunlight.privacy.Hidings.Hiding;

/** Places that no reader of documents knows: what stands there is found in the markup as it is written. */
final class RestHidings {

    private static final String SHEET = "内部数据 xl/worksheets/sheet1.xml";
    private static final String DOCUMENT = "内部数据 word/document.xml";

    private RestHidings() {}

    static Stream<Hiding> all() {
        return Stream.of(sheets(), texts(), books(), words(), parts(), shows()).flatMap(each -> each);
    }

    private static Stream<Hiding> sheets() {
        return Stream.of(
                Hidings.sheet(
                        "value of a filter",
                        HIDDEN,
                        SHEET,
                        ROW + "</sheetData><autoFilter ref=\"A1:A9\"><filterColumn colId=\"0\"><filters><filter val=\""
                                + MARKER + "\"/></filters></filterColumn></autoFilter>"),
                Hidings.sheet(
                        "reading of a word",
                        HIDDEN,
                        SHEET,
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>看</t><rPh sb=\"0\" eb=\"1\"><t>"
                                + MARKER + "</t></rPh></is></c></row></sheetData>"),
                Hidings.sheet(
                        "text in a formula that has a value",
                        HIDDEN,
                        SHEET,
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(TRUE,\"看\",\"" + MARKER
                                + "\")</f><v>看</v></c></row></sheetData>"),
                Hidings.sheet("remark in the markup", HIDDEN, SHEET, ROW + "</sheetData><!-- " + MARKER + " -->"));
    }

    private static Stream<Hiding> texts() {
        var cell = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";
        return Stream.of(
                new Hiding(
                        "reading of a shared word",
                        "a.xlsx",
                        Package.sheet(cell)
                                .part(
                                        "xl/sharedStrings.xml",
                                        "spreadsheetml.sharedStrings+xml",
                                        "<sst " + S + "><si><t>看</t><rPh sb=\"0\" eb=\"1\"><t>" + MARKER
                                                + "</t></rPh></si></sst>")
                                .link("xl/workbook.xml", "sharedStrings", "sharedStrings.xml")
                                .bytes(),
                        HIDDEN,
                        "内部数据 xl/sharedStrings.xml"),
                new Hiding(
                        "letters of a number format",
                        "a.xlsx",
                        Package.sheet(ROW + "</sheetData>")
                                .part(
                                        "xl/styles.xml",
                                        "spreadsheetml.styles+xml",
                                        "<styleSheet " + S + "><numFmts><numFmt numFmtId=\"200\" formatCode=\"&quot;"
                                                + MARKER + "&quot;@\"/></numFmts></styleSheet>")
                                .link("xl/workbook.xml", "styles", "styles.xml")
                                .bytes(),
                        HIDDEN,
                        "内部数据 xl/styles.xml"));
    }

    private static Stream<Hiding> books() {
        return Stream.of(
                new Hiding(
                        "comment of a name",
                        "a.xlsx",
                        Package.excel(
                                        "<sheet name=\"看\" r:id=\"rId2\"/>",
                                        "<definedNames><definedName name=\"n\" comment=\"" + MARKER
                                                + "\">看!$A$1</definedName></definedNames>")
                                .sheetPart("xl/worksheets/sheet1.xml", ROW + "</sheetData>")
                                .bytes(),
                        HIDDEN,
                        "内部数据 xl/workbook.xml"),
                connection(
                        "query of a connection",
                        "<dbPr connection=\"x\" command=\"SELECT '" + MARKER + "'\"/>",
                        "数据连接"),
                connection(
                        "parameter of a connection",
                        "<parameters><parameter string=\"" + MARKER + "\"/></parameters>",
                        "内部数据 xl/connections.xml"));
    }

    private static Hiding connection(String what, String content, String place) {
        return new Hiding(
                what,
                "a.xlsx",
                Package.sheet(ROW + "</sheetData>")
                        .part(
                                "xl/connections.xml",
                                "spreadsheetml.connections+xml",
                                "<connections " + S + "><connection id=\"1\">" + content
                                        + "</connection></connections>")
                        .link("xl/workbook.xml", "connections", "connections.xml")
                        .bytes(),
                HIDDEN,
                place);
    }

    private static Stream<Hiding> words() {
        return Stream.of(
                word(
                        "name of a bookmark",
                        HIDDEN,
                        DOCUMENT,
                        "<w:bookmarkStart w:id=\"0\" w:name=\"x" + MARKER + "\"/>" + paragraph("看")
                                + "<w:bookmarkEnd w:id=\"0\"/>"),
                word(
                        "name of a pupil in a bookmark",
                        HIDDEN,
                        DOCUMENT,
                        "<w:bookmarkStart w:id=\"0\" w:name=\"王小明身份证号" + MARKER + "\"/>" + paragraph("看")
                                + "<w:bookmarkEnd w:id=\"0\"/><w:hyperlink w:anchor=\"王小明身份证号" + MARKER + "\">"
                                + "<w:r><w:t>看</w:t></w:r></w:hyperlink>"),
                word(
                        "tag of a content control",
                        HIDDEN,
                        DOCUMENT,
                        "<w:sdt><w:sdtPr><w:tag w:val=\"" + MARKER + "\"/></w:sdtPr><w:sdtContent>" + paragraph("看")
                                + "</w:sdtContent></w:sdt>"));
    }

    private static Stream<Hiding> parts() {
        return Stream.of(
                new Hiding(
                        "name of a style",
                        "a.docx",
                        Package.word(paragraph("看"))
                                .part(
                                        "word/styles.xml",
                                        "wordprocessingml.styles+xml",
                                        "<w:styles " + W + "><w:style w:styleId=\"a\"><w:name w:val=\"" + MARKER
                                                + "\"/></w:style></w:styles>")
                                .link("word/document.xml", "styles", "styles.xml")
                                .bytes(),
                        HIDDEN,
                        "内部数据 word/styles.xml"),
                new Hiding(
                        "name of a part",
                        "a.docx",
                        Package.word(paragraph("看"))
                                .part("word/x" + MARKER + ".xml", "theme+xml", "<a:theme xmlns:a=\"urn:a\"/>")
                                .link("word/document.xml", "theme", "x" + MARKER + ".xml")
                                .bytes(),
                        HIDDEN,
                        "内部数据 word/x2102************11.xml"));
    }

    private static Stream<Hiding> shows() {
        var first = "<p:sldId id=\"256\" r:id=\"rId2\"/>";
        return Stream.of(
                new Hiding(
                        "name of a shape",
                        "a.pptx",
                        Package.show(first)
                                .slide(
                                        1,
                                        "",
                                        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"" + MARKER + "\"/></p:nvSpPr>"
                                                + Package.shape("看").substring(6))
                                .bytes(),
                        HIDDEN,
                        "内部数据 ppt/slides/slide1.xml"),
                new Hiding(
                        "name of a theme",
                        "a.pptx",
                        Package.show(first)
                                .slide(1, "", Package.shape("看"))
                                .part(
                                        "ppt/theme/theme1.xml",
                                        "theme+xml",
                                        "<a:theme " + P.replace("xmlns:p", "xmlns:q") + " name=\"" + MARKER + "\"/>")
                                .link("ppt/presentation.xml", "theme", "theme/theme1.xml")
                                .bytes(),
                        HIDDEN,
                        "内部数据 ppt/theme/theme1.xml"));
    }
}
