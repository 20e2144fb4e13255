package sunlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Libraries lie in the war as .zip, which the server does not look through, unless it has to find something in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LibrariesIT {

    private static final Pattern FOUND_BY_FILE = Pattern.compile(
            "META-INF/(beans\\.xml|web-fragment\\.xml|persistence\\.xml|resources/.+"
                    + "|services/jakarta\\.(servlet\\.ServletContainerInitializer|enterprise\\.inject\\.spi\\.Extension))");

    private static final List<String> FOUND_BY_NAME = List.of(
            "com/vaadin/flow/",
            "jakarta/servlet/annotation/",
            "jakarta/enterprise/",
            "jakarta/ejb/",
            "jakarta/persistence/",
            "jakarta/websocket/server/",
            "jakarta/ws/rs/");

    @Test
    void only_what_holds_something_for_the_server_to_find_is_looked_through() throws IOException {
        var seen = new TreeMap<String, Boolean>();
        try (var war = new ZipFile(System.getProperty("sunlight.war"))) {
            for (var entry : war.stream()
                    .filter(each -> each.getName().matches("WEB-INF/lib/.+"))
                    .toList()) {
                try (var library = war.getInputStream(entry)) {
                    seen.put(entry.getName(), holdsSomethingToFind(library.readAllBytes()));
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen).allSatisfy((name, toFind) -> {
            if (toFind) {
                assertThat(name).endsWith(".jar");
            }
        });
        assertThat(seen.keySet()).filteredOn(name -> name.endsWith(".zip")).hasSizeGreaterThan(50);
        assertThat(seen.keySet().stream().map(name -> name.replaceAll("\\.(jar|zip)$", "")))
                .doesNotHaveDuplicates();
        assertThat(seen.keySet().stream()
                        .filter(name -> name.endsWith(".jar"))
                        .map(name -> name.replaceAll("-[0-9].*$", "")))
                .as("one version of each, an older one in target/scanned goes with mvn clean")
                .doesNotHaveDuplicates();
    }

    private static boolean holdsSomethingToFind(byte[] library) throws IOException {
        try (var files = new ZipInputStream(new ByteArrayInputStream(library))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                var text = file.getName().endsWith(".class")
                        ? new String(files.readAllBytes(), StandardCharsets.ISO_8859_1)
                        : "";
                if (FOUND_BY_FILE.matcher(file.getName()).matches()
                        || FOUND_BY_NAME.stream().anyMatch(text::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
