package sunlight.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.richtext.RichText;

/** The committed bundle is made of the committed sources. When this fails, run src/build/editor/build.sh. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditorBundleTest {

    private static final Path SOURCES = Path.of("src/build/editor");
    private static final Path BUNDLE = Path.of("src/main/resources/console/editor.js");
    private static final Path LICENCES = Path.of("src/main/resources/console/editor-licences.txt");

    @Test
    void the_bundle_is_the_one_made_of_the_sources() throws Exception {
        assertThat(firstLine()).contains("sources=" + sha256(sources()) + " ");
    }

    @Test
    void nobody_changed_the_bundle_by_hand() throws Exception {
        var bundle = Files.readString(BUNDLE);

        var code = bundle.substring(bundle.indexOf('\n') + 1);

        assertThat(firstLine()).endsWith("code=" + sha256(code.getBytes(UTF_8)));
    }

    @Test
    void the_lock_file_names_no_registry() throws Exception {
        assertThat(SOURCES.resolve("package-lock.json")).content().doesNotContain("\"resolved\"");
    }

    @Test
    void the_licences_of_its_parts_lie_beside_it() throws Exception {
        assertThat(LICENCES)
                .content()
                .contains("@tiptap/core 3.32.2", "@tiptap/extension-table 3.32.2", "prosemirror-view", "linkifyjs")
                .contains("Permission is hereby granted");
    }

    @Test
    void the_sanitiser_leaves_what_the_editor_writes() {
        var written = """
            <h2>招生</h2><p>甲<strong>乙</strong><em>丙</em>m<sup>2</sup></p><ol start="3" type="a"><li><p>c</p></li></ol>\
            <blockquote><p>引</p></blockquote><table><tbody><tr><th scope="col" colspan="2"><p>项</p></th></tr><tr>\
            <td><p>学费</p></td><td><p>1200</p></td></tr></tbody></table>\
            <img src="files/01900000-0000-7000-8000-0000000000f1" alt="校门">\
            """;

        var kept = Jsoup.parseBodyFragment(new RichText(written).html()).body();

        assertThat(kept.hasSameValue(Jsoup.parseBodyFragment(written).body())).isTrue();
    }

    private static String firstLine() throws IOException {
        try (var lines = Files.lines(BUNDLE)) {
            return lines.findFirst().orElseThrow();
        }
    }

    private static byte[] sources() throws IOException {
        var all = new ByteArrayOutputStream();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
