package sunlight.privacy;

import static sunlight.privacy.Package.W;
import static sunlight.privacy.Package.paragraph;

import java.util.List;
import java.util.stream.Stream;

/** Office files, each with the marker in another hiding place. */
final class Hidings {

    static final String MARKER = "暗号一二三";
    static final String ROW = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c></row>";

    private Hidings() {}

    /** @param place how the place ends */
    record Hiding(String what, String name, byte[] bytes, Layer layer, String place) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Hiding> all() {
        return Stream.of(WordHidings.all(), SheetHidings.all(), SlideHidings.all())
                .flatMap(each -> each)
                .toList();
    }

    static Hiding word(String what, Layer layer, String place, String body) {
        return new Hiding(what, "a.docx", Package.word(body).bytes(), layer, place);
    }

    static Hiding sheet(String what, Layer layer, String place, String content) {
        return new Hiding(what, "a.xlsx", Package.sheet(content).bytes(), layer, place);
    }

    static Hiding part(String what, Layer layer, String place, Part part) {
        var bytes = Package.word(paragraph("看"))
                .part(
                        "word/" + part.kind() + "1.xml",
                        "wordprocessingml." + part.type() + "+xml",
                        "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(part.root(), W, part.xml()))
                .link("word/document.xml", part.kind(), part.kind() + "1.xml")
                .bytes();
        return new Hiding(what, "a.docx", bytes, layer, place);
    }

    record Part(String kind, String type, String root, String xml) {}
}
