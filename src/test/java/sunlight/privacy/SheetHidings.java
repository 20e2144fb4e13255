package sunlight.privacy;

import static sunlight.privacy.Hidings.MARKER;
import static sunlight.privacy.Hidings.ROW;
import static sunlight.privacy.Hidings.sheet;
import static sunlight.privacy.Layer.HIDDEN;
import static sunlight.privacy.Layer.VISIBLE;
import static sunlight.privacy.Package.S;

import java.util.stream.Stream;
import sunlight.privacy.Hidings.Hiding;

/** Hiding places, each with the marker in it. */
final class SheetHidings {

    private SheetHidings() {}

    static Stream<Hiding> all() {
        return Stream.of(excel1(), excel2(), excel3(), excel4(), moreExcel1(), moreExcel2(), moreExcel3())
                .flatMap(each -> each);
    }

    private static Stream<Hiding> excel1() {
        var cell = "<c r=\"C2\" t=\"inlineStr\"><is><t>" + MARKER + "</t></is></c>";
        return Stream.of(
                sheet("cell", VISIBLE, "工作表“名单” › 第 2 行 › C2", ROW + "<row r=\"2\">" + cell + "</row></sheetData>"),
                sheet(
                        "hidden row",
                        HIDDEN,
                        "第 2 行 › 隐藏的行 › C2",
                        ROW + "<row r=\"2\" hidden=\"1\">" + cell + "</row></sheetData>"),
                sheet(
                        "hidden column",
                        HIDDEN,
                        "隐藏的列 C › 第 2 行 › C2",
                        "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols>" + ROW + "<row r=\"2\">" + cell
                                + "</row></sheetData>"),
                sheet(
                        "header of the page",
                        VISIBLE,
                        "页眉页脚",
                        ROW + "</sheetData><headerFooter><oddHeader>&amp;C" + MARKER + "</oddHeader></headerFooter>"));
    }

    private static Stream<Hiding> excel2() {
        var cell = "<c r=\"C2\" t=\"inlineStr\"><is><t>" + MARKER + "</t></is></c>";
        return Stream.of(new Hiding(
                "hidden sheet",
                "a.xlsx",
                Package.excel(
                                "<sheet name=\"看\" r:id=\"rId2\"/><sheet name=\"底稿\" state=\"veryHidden\" r:id=\"rId3\"/>",
                                "")
                        .sheetPart("xl/worksheets/sheet1.xml", ROW + "</sheetData>")
                        .sheetPart("xl/worksheets/sheet2.xml", "<sheetData><row r=\"2\">" + cell + "</row></sheetData>")
                        .bytes(),
                HIDDEN,
                "工作表“底稿” › 隐藏的工作表 › 第 2 行 › C2"));
    }

    private static Stream<Hiding> excel3() {
        var cell = "<c r=\"C2\" t=\"inlineStr\"><is><t>" + MARKER + "</t></is></c>";
        return Stream.of(new Hiding(
                "named text",
                "a.xlsx",
                Package.excel(
                                "<sheet name=\"看\" r:id=\"rId2\"/>",
                                "<definedNames><definedName name=\"n\">\"" + MARKER + "\"</definedName></definedNames>")
                        .sheetPart("xl/worksheets/sheet1.xml", ROW + "</sheetData>")
                        .bytes(),
                HIDDEN,
                "名称“n”"));
    }

    private static Stream<Hiding> excel4() {
        var cell = "<c r=\"C2\" t=\"inlineStr\"><is><t>" + MARKER + "</t></is></c>";
        return Stream.of(new Hiding(
                "unused text",
                "a.xlsx",
                Package.sheet(ROW + "</sheetData>")
                        .part(
                                "xl/sharedStrings.xml",
                                "spreadsheetml.sharedStrings+xml",
                                "<sst " + S + "><si><t>" + MARKER + "</t></si></sst>")
                        .link("xl/workbook.xml", "sharedStrings", "sharedStrings.xml")
                        .bytes(),
                HIDDEN,
                "已从单元格删除、仍留在文件里的文字"));
    }

    private static Stream<Hiding> moreExcel1() {
        return Stream.of(new Hiding(
                "comment on a cell",
                "a.xlsx",
                Package.sheet(ROW + "</sheetData>")
                        .part(
                                "xl/comments1.xml",
                                "spreadsheetml.comments+xml",
                                "<comments " + S
                                        + "><commentList><comment ref=\"B7\"><text><t>" + MARKER
                                        + "</t></text></comment></commentList></comments>")
                        .link("xl/worksheets/sheet1.xml", "comments", "../comments1.xml")
                        .bytes(),
                HIDDEN,
                "工作表“名单” › B7 的批注"));
    }

    private static Stream<Hiding> moreExcel2() {
        return Stream.of(new Hiding(
                "cache of a pivot table",
                "a.xlsx",
                Package.sheet(ROW + "</sheetData>")
                        .part(
                                "xl/pivotCache/pivotCacheRecords1.xml",
                                "spreadsheetml.pivotCacheRecords+xml",
                                "<pivotCacheRecords " + S + "><r><s v=\"" + MARKER + "\"/></r></pivotCacheRecords>")
                        .link("xl/workbook.xml", "pivotCacheRecords", "pivotCache/pivotCacheRecords1.xml")
                        .bytes(),
                HIDDEN,
                "数据透视表缓存"));
    }

    private static Stream<Hiding> moreExcel3() {
        return Stream.of(new Hiding(
                "cache of a foreign workbook",
                "a.xlsx",
                Package.sheet(ROW + "</sheetData>")
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "spreadsheetml.externalLink+xml",
                                "<externalLink " + S + "><cell><v>" + MARKER + "</v></cell></externalLink>")
                        .link("xl/workbook.xml", "externalLink", "externalLinks/externalLink1.xml")
                        .bytes(),
                HIDDEN,
                "外部链接的缓存"));
    }
}
