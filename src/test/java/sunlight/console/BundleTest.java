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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed bundles are made of the committed sources. When this fails, run src/build/build.sh with the bundle's name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BundleTest {

    private static final Path BUILD = Path.of("src/build");
    private static final Path MADE = Path.of("src/main/resources/console");

    @ParameterizedTest
    @ValueSource(strings = {"editor", "chart"})
    void the_bundle_is_the_one_made_of_the_sources(String name) throws Exception {
        assertThat(firstLine(name)).contains("sources=" + sha256(sources(name)) + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "chart"})
    void nobody_changed_the_bundle_by_hand(String name) throws Exception {
        var bundle = Files.readString(script(name));

        var code = bundle.substring(bundle.indexOf('\n') + 1);

        assertThat(firstLine(name)).endsWith("code=" + sha256(code.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "chart"})
    void the_lock_file_names_no_registry(String name) throws Exception {
        assertThat(BUILD.resolve(name).resolve("package-lock.json")).content().doesNotContain("\"resolved\"");
    }

    @ParameterizedTest
    @CsvSource({
        "editor, @tiptap/core 3.32.2, Permission is hereby granted",
        "editor, prosemirror-view, Permission is hereby granted",
        "editor, linkifyjs, Permission is hereby granted",
        "chart, echarts 6.1.0, The Apache Software Foundation",
        "chart, zrender, Redistributions in binary form must reproduce"
    })
    void the_licences_of_its_parts_lie_beside_it(String name, String part, String words) {
        assertThat(MADE.resolve(name + "-licences.txt")).content().contains(part, words);
    }

    @Test
    void each_bundle_is_served_under_an_address_of_its_content() {
        assertThat(Bundle.values())
                .extracting(Bundle::module)
                .allMatch(address -> address.matches("context://assets/[a-z]+\\.js\\?v=[0-9a-f]+"));
        assertThat(Bundle.at("/assets/chart.js")).isEqualTo(Bundle.CHART);
        assertThat(Bundle.at("/assets/editor-licences.txt")).isEqualTo(Bundle.EDITOR);
    }

    private static Path script(String name) {
        return MADE.resolve(name + ".js");
    }

    private static String firstLine(String name) throws IOException {
        try (var lines = Files.lines(script(name))) {
            return lines.findFirst().orElseThrow();
        }
    }

    private static byte[] sources(String name) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var files = Files.list(BUILD.resolve(name))) {
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
