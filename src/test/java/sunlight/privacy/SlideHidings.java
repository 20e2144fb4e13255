package sunlight.privacy;

import static sunlight.privacy.Hidings.MARKER;
import static sunlight.privacy.Layer.HIDDEN;
import static sunlight.privacy.Layer.VISIBLE;
import static sunlight.privacy.Package.P;
import static sunlight.privacy.Package.shape;

import java.util.stream.Stream;
import sunlight.privacy.Hidings.Hiding;

/** Hiding places, each with the marker in it. */
final class SlideHidings {

    private SlideHidings() {}

    static Stream<Hiding> all() {
        return Stream.of(slides1(), slides2(), slides3(), slides4(), slides5()).flatMap(each -> each);
    }

    private static Stream<Hiding> slides1() {
        var first = "<p:sldId id=\"256\" r:id=\"rId2\"/>";
        return Stream.of(
                new Hiding(
                        "slide",
                        "a.pptx",
                        Package.show(first).slide(1, "", shape(MARKER)).bytes(),
                        VISIBLE,
                        "第 1 张幻灯片 › 第 1 段"),
                new Hiding(
                        "hidden slide",
                        "a.pptx",
                        Package.show(first + "<p:sldId id=\"257\" r:id=\"rId3\"/>")
                                .slide(1, "", shape("看"))
                                .slide(2, "show=\"0\"", shape(MARKER))
                                .bytes(),
                        HIDDEN,
                        "第 2 张幻灯片 › 隐藏的幻灯片 › 第 1 段"));
    }

    private static Stream<Hiding> slides2() {
        var first = "<p:sldId id=\"256\" r:id=\"rId2\"/>";
        return Stream.of(new Hiding(
                "slide that is not listed",
                "a.pptx",
                Package.show(first)
                        .slide(1, "", shape("看"))
                        .slide(2, "", shape(MARKER))
                        .bytes(),
                HIDDEN,
                "第 2 张幻灯片 › 隐藏的幻灯片 › 第 1 段"));
    }

    private static Stream<Hiding> slides3() {
        var first = "<p:sldId id=\"256\" r:id=\"rId2\"/>";
        return Stream.of(new Hiding(
                "notes",
                "a.pptx",
                Package.show(first)
                        .slide(1, "", shape("看"))
                        .part(
                                "ppt/notesSlides/notesSlide1.xml",
                                "presentationml.notesSlide+xml",
                                "<p:notes " + P + ">" + shape(MARKER) + "</p:notes>")
                        .link("ppt/slides/slide1.xml", "notesSlide", "../notesSlides/notesSlide1.xml")
                        .bytes(),
                HIDDEN,
                "第 1 张幻灯片 › 备注 › 第 1 段"));
    }

    private static Stream<Hiding> slides4() {
        var first = "<p:sldId id=\"256\" r:id=\"rId2\"/>";
        return Stream.of(new Hiding(
                "comment on a slide",
                "a.pptx",
                Package.show(first)
                        .slide(1, "", shape("看"))
                        .part(
                                "ppt/comments/comment1.xml",
                                "presentationml.comments+xml",
                                "<p:cmLst " + P + "><p:cm><p:text>" + MARKER + "</p:text></p:cm></p:cmLst>")
                        .link("ppt/slides/slide1.xml", "comments", "../comments/comment1.xml")
                        .bytes(),
                HIDDEN,
                "第 1 张幻灯片 › 批注 › 第 1 段"));
    }

    private static Stream<Hiding> slides5() {
        var first = "<p:sldId id=\"256\" r:id=\"rId2\"/>";
        return Stream.of(new Hiding(
                "hidden shape",
                "a.pptx",
                Package.show(first)
                        .slide(
                                1,
                                "",
                                shape("看") + "<p:sp><p:nvSpPr><p:cNvPr hidden=\"1\"/></p:nvSpPr>"
                                        + shape(MARKER).substring(6))
                        .bytes(),
                HIDDEN,
                "第 1 张幻灯片 › 第 2 段 › 隐藏的图形"));
    }
}
