package sunlight.privacy;

import static sunlight.privacy.Hidings.MARKER;
import static sunlight.privacy.Hidings.part;
import static sunlight.privacy.Hidings.word;
import static sunlight.privacy.Layer.HIDDEN;
import static sunlight.privacy.Layer.METADATA;
import static sunlight.privacy.Layer.VISIBLE;
import static sunlight.privacy.Package.paragraph;

import java.util.stream.Stream;
import sunlight.privacy.Hidings.Hiding;
import sunlight.privacy.Hidings.Part;

/** Hiding places, each with the marker in it. */
final class WordHidings {

    private WordHidings() {}

    static Stream<Hiding> all() {
        return Stream.of(
                        word1(),
                        word2(),
                        word3(),
                        word4(),
                        moreWord1(),
                        moreWord2(),
                        moreWord3(),
                        moreWord4(),
                        moreWord5(),
                        moreWord6(),
                        moreWord7())
                .flatMap(each -> each);
    }

    private static Stream<Hiding> word1() {
        return Stream.of(
                word("body", VISIBLE, "第 2 段", paragraph("通知") + paragraph(MARKER)),
                word(
                        "split runs",
                        VISIBLE,
                        "第 1 段",
                        "<w:p><w:r><w:t>2102042015</w:t></w:r><w:r><w:t>03071211</w:t></w:r></w:p>"),
                word(
                        "table",
                        VISIBLE,
                        "表格 1 › 第 2 行 › C2",
                        "<w:tbl><w:tr><w:tc>%1$s</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>%1$s</w:tc>"
                                        .formatted(paragraph("x"))
                                + "<w:tc>" + paragraph(MARKER) + "</w:tc></w:tr></w:tbl>"),
                word(
                        "hidden run",
                        HIDDEN,
                        "第 1 段 › 隐藏的文字",
                        "<w:p><w:r><w:t>看</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + MARKER
                                + "</w:t></w:r></w:p>"));
    }

    private static Stream<Hiding> word2() {
        return Stream.of(
                word(
                        "deletion",
                        HIDDEN,
                        "第 1 段 › 修订中已删除的文字",
                        "<w:p><w:r><w:t>看</w:t></w:r><w:del w:author=\"甲\"><w:r><w:delText>" + MARKER
                                + "</w:delText></w:r></w:del></w:p>"),
                word(
                        "insertion",
                        VISIBLE,
                        "第 1 段",
                        "<w:p><w:ins w:author=\"甲\"><w:r><w:t>" + MARKER + "</w:t></w:r></w:ins></w:p>"),
                word(
                        "author of a change",
                        METADATA,
                        "属性“修订者”",
                        "<w:p><w:ins w:author=\"" + MARKER + "\"><w:r><w:t>看</w:t></w:r></w:ins></w:p>"));
    }

    private static Stream<Hiding> word3() {
        return Stream.of(
                word(
                        "deleted row",
                        HIDDEN,
                        "表格 1 › 第 1 行 › 修订中已删除的文字 › A1",
                        "<w:tbl><w:tr><w:trPr><w:del w:author=\"甲\"/></w:trPr><w:tc>" + paragraph(MARKER)
                                + "</w:tc></w:tr></w:tbl>" + paragraph("看")),
                word(
                        "text box",
                        VISIBLE,
                        "第 1 段",
                        "<w:p><w:r><w:pict><w:txbxContent>" + paragraph(MARKER)
                                + "</w:txbxContent></w:pict></w:r></w:p>"),
                word(
                        "description of a picture",
                        VISIBLE,
                        "图片说明",
                        "<w:p><w:r><w:drawing><wp:docPr xmlns:wp=\"urn:wp\" descr=\"" + MARKER
                                + "\"/></w:drawing></w:r></w:p>"));
    }

    private static Stream<Hiding> word4() {
        return Stream.of(word(
                "field", VISIBLE, "第 1 段", "<w:p><w:r><w:instrText> QUOTE " + MARKER + "</w:instrText></w:r></w:p>"));
    }

    private static Stream<Hiding> moreWord1() {
        return Stream.of(
                part("header", VISIBLE, "页眉 › 第 1 段", new Part("header", "header", "hdr", paragraph(MARKER))),
                part("footer", VISIBLE, "页脚 › 第 1 段", new Part("footer", "footer", "ftr", paragraph(MARKER))),
                part(
                        "footnote",
                        VISIBLE,
                        "脚注 › 第 1 段",
                        new Part(
                                "footnotes",
                                "footnotes",
                                "footnotes",
                                "<w:footnote>" + paragraph(MARKER) + "</w:footnote>")),
                part(
                        "comment",
                        HIDDEN,
                        "批注 › 第 1 段",
                        new Part(
                                "comments",
                                "comments",
                                "comments",
                                "<w:comment>" + paragraph(MARKER) + "</w:comment>")));
    }

    private static Stream<Hiding> moreWord2() {
        return Stream.of(
                part(
                        "author of a comment",
                        METADATA,
                        "属性“修订者”",
                        new Part(
                                "comments",
                                "comments",
                                "comments",
                                "<w:comment w:author=\"" + MARKER + "\">" + paragraph("看") + "</w:comment>")),
                part(
                        "glossary",
                        HIDDEN,
                        "自动图文集 › 第 1 段",
                        new Part("glossaryDocument", "document.glossary", "glossaryDocument", paragraph(MARKER))));
    }

    private static Stream<Hiding> moreWord3() {
        return Stream.of(new Hiding(
                "own XML",
                "a.docx",
                Package.word(paragraph("看"))
                        .part("customXml/item1.xml", "application/xml", "<a><b>" + MARKER + "</b></a>")
                        .link("word/document.xml", "customXml", "../customXml/item1.xml")
                        .bytes(),
                HIDDEN,
                "内部数据 customXml/item1.xml"));
    }

    private static Stream<Hiding> moreWord4() {
        return Stream.of(new Hiding(
                "author",
                "a.docx",
                Package.word(paragraph("看"))
                        .part(
                                "docProps/core.xml",
                                "application/vnd.openxmlformats-package.core-properties+xml",
                                "<c:p xmlns:c=\"urn:c\" xmlns:dc=\"urn:d\"><dc:creator>" + MARKER
                                        + "</dc:creator></c:p>")
                        .link("", "core-properties", "docProps/core.xml")
                        .bytes(),
                METADATA,
                "属性“作者”"));
    }

    private static Stream<Hiding> moreWord5() {
        return Stream.of(new Hiding(
                "own property",
                "a.docx",
                Package.word(paragraph("看"))
                        .part(
                                "docProps/custom.xml",
                                "custom-properties+xml",
                                "<p><property name=\"联系人\"><v>" + MARKER + "</v></property></p>")
                        .link("", "custom-properties", "docProps/custom.xml")
                        .bytes(),
                METADATA,
                "属性“联系人”"));
    }

    private static Stream<Hiding> moreWord6() {
        return Stream.of(
                new Hiding(
                        "embedded document",
                        "a.docx",
                        Package.word(paragraph("看"))
                                .part(
                                        "word/embeddings/b.docx",
                                        "wordprocessingml.document",
                                        Package.word(paragraph(MARKER)).bytes())
                                .link("word/document.xml", "package", "embeddings/b.docx")
                                .bytes(),
                        HIDDEN,
                        "内嵌文件 b.docx › 第 1 段"),
                new Hiding(
                        "address of a link",
                        "a.docx",
                        Package.word(paragraph("看"))
                                .external("word/document.xml", "hyperlink", "http://x.cn/" + MARKER)
                                .bytes(),
                        VISIBLE,
                        "链接"));
    }

    private static Stream<Hiding> moreWord7() {
        return Stream.of(new Hiding(
                "template path",
                "a.docx",
                Package.word(paragraph("看"))
                        .external("word/document.xml", "attachedTemplate", "file:///C:/Users/" + MARKER)
                        .bytes(),
                METADATA,
                "属性“外部路径”"));
    }
}
