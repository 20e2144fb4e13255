package sunlight.privacy;

import static sunlight.privacy.Package.W;
import static sunlight.privacy.Package.paragraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** Office files, each with the marker in another hiding place. */
final class Hidings {

    /** Number of nobody, rightly formed: whatever tells it must be found. */
    static final String MARKER = "210204201503071211";

    static final Lawful LAWFUL = new Lawful(new ItemCode("S0206"), Set.of(), Audience.PUBLIC, List.of(), Set.of());
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
        return Stream.of(WordHidings.all(), SheetHidings.all(), SlideHidings.all(), RestHidings.all())
                .flatMap(each -> each)
                .toList();
    }

    /** What the gate finds in a file. */
    static Set<PrivacyRule> rules(Path file, String name) {
        var inspection = new Inspection(LAWFUL, "a salt");
        Reading.file(file, name, Place.of("privacy.place.file", name), inspection);
        return inspection.findings().stream().map(Finding::rule).collect(Collectors.toSet());
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
