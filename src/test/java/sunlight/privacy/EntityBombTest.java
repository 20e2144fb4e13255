package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.files.FileName;
import sunlight.problem.RuleBroken;
import sunlight.publication.IncomingFiles;

/** What unfolds when it is opened does not come in, so nobody can let it go out; like a zip that unpacks to too much. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntityBombTest {

    private static final String LAUGHS = "<!DOCTYPE d [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                LAUGHS,
                "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hosts\">]><d>&a;</d>",
                "<!DOCTYPE d [<!ENTITY % a SYSTEM \"http://192.0.2.1/a.dtd\"> %a;]><d/>",
                "<!-- a remark before --><!DOCTYPE d [<!ENTITY a PUBLIC 'a' 'http://192.0.2.1/a'>]><d>&a;</d>",
            })
    void no_part_of_an_office_file_may_declare_entities(String bomb) {
        for (var part :
                new String[] {"word/document.xml", "word/styles.xml", "customXml/item1.xml", "docProps/a.bin"}) {
            assertRefused("a.docx", word().part(part, type(part), bomb).bytes());
        }
        assertRefused(
                "a.xlsx",
                Package.sheet("<sheetData/>")
                        .part("xl/sharedStrings.xml", "a+xml", bomb)
                        .bytes());
        assertRefused(
                "a.pptx",
                Package.show("").part("ppt/slides/slide1.xml", "a+xml", bomb).bytes());
        assertRefused(
                "a.docx", word().part("word/media/a.svg", "image/svg+xml", bomb).bytes());
    }

    @Test
    void one_quadraticentity_that_is_named_often_is_as_bad() {
        var quadratic = "<!DOCTYPE d [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><d>" + "&a;".repeat(50_000) + "</d>";

        assertRefused(
                "a.docx", word().part("word/styles.xml", "a+xml", quadratic).bytes());
    }

    @Test
    void neither_another_encoding_nor_a_quadraticway_there_hides_them() {
        assertRefused(
                "a.docx",
                word().part("word/a.xml", "a+xml", LAUGHS.getBytes(UTF_16)).bytes());
        assertRefused(
                "a.docx",
                word().part("word/a.xml", "a+xml", "<!--" + " ".repeat(200_000) + "-->" + LAUGHS)
                        .bytes());
        assertRefused(
                "a.docx",
                word().part("word/media/a.png", "image/png", "PK\3\4 broken".getBytes(UTF_8))
                        .part("word/b.xml", "a+xml", LAUGHS)
                        .bytes());
    }

    @Test
    void a_file_within_the_file_is_looked_through_as_well() {
        var inner = word().part("word/styles.xml", "a+xml", LAUGHS).bytes();

        assertRefused(
                "a.docx", word().part("word/embeddings/a.docx", "a/docx", inner).bytes());
    }

    @Test
    void an_OFD_is_looked_through_as_well() throws IOException {
        assertRefused(
                "a.ofd", zip("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>", "Doc_0/a.xml", LAUGHS));
    }

    @Test
    void a_picture_that_shortens_names_of_namespaces_and_a_page_of_HTML_come_in() {
        var drawn =
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" ["
                        + "<!ENTITY ns_svg \"http://www.w3.org/2000/svg\"> <!ENTITY ns_xlink 'http://www.w3.org/1999/xlink'>]>"
                        + "<svg xmlns=\"&ns_svg;\" xmlns:xlink=\"&ns_xlink;\"/>";
        var page = "<!DOCTYPE html><html><body><p>第一段<p>第二段&nbsp;</body></html>";
        var bytes = word().part("word/media/a.svg", "image/svg+xml", drawn.getBytes(UTF_8))
                .part("word/afchunk.htm", "text/html", page.getBytes(UTF_8))
                .bytes();

        assertThatCode(() -> incoming("a.docx", bytes)).doesNotThrowAnyException();
    }

    private void assertRefused(String name, byte[] bytes) {
        assertThatThrownBy(() -> incoming(name, bytes))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.issues().get(0).key()).isEqualTo("files.entities"));
    }

    private void incoming(String name, byte[] bytes) throws IOException {
        IncomingFiles.kindOf(new FileName(name), Files.write(folder.resolve("incoming"), bytes));
    }

    private static Package word() {
        return Package.word(Package.paragraph("通知"));
    }

    private static String type(String part) {
        return part.equals("word/document.xml") ? "wordprocessingml.document.main+xml" : "a+xml";
    }

    private static byte[] zip(String... namesAndParts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var at = 0; at < namesAndParts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[at]));
                zip.write(namesAndParts[at + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
