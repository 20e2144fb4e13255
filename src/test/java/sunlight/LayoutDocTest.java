package sunlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who opens the folder finds seven things, and the document names them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayoutDocTest {

    private static final Pattern NAME = Pattern.compile("(?<=^\\| `|^\\| `README.md`, `)[^`]+", Pattern.MULTILINE);

    private static final Pattern PATH =
            Pattern.compile("`((?:src|tenants|helm|docs)/[A-Za-z0-9_./-]+[A-Za-z0-9_/])(?=[` ])");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void the_top_of_the_repository_is_what_the_document_says_and_nothing_else() throws IOException {
        var ignored = new HashSet<>(Files.readAllLines(Path.of(".gitignore")));

        try (var top = Files.list(Path.of(""))) {
            assertThat(top.filter(file -> !ignored.contains("/" + file + (Files.isDirectory(file) ? "/" : "")))
                            .map(Path::toString)
                            .filter(name -> !name.startsWith(".") && !name.endsWith(".iml")))
                    .containsExactlyInAnyOrder("pom.xml", "src", "tenants", "helm", "docs", "README.md", "LICENSE");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_and_link_of_a_document_leads_somewhere(Path document) throws IOException {
        var text = Files.readString(document);

        assertThat(PATH.matcher(text).results().map(hit -> Path.of(hit.group(1))))
                .allSatisfy(path -> assertThat(path).exists());
        assertThat(LINK.matcher(text).results().map(hit -> document.resolveSibling(hit.group(1))))
                .allSatisfy(link -> assertThat(link).exists());
    }

    static List<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            // Decisions speak of what was there when they were taken.
                            docs.filter(file -> file.toString().endsWith(".md") && !file.startsWith("docs/decisions/")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_document_names_each() throws IOException {
        var development = Files.readString(Path.of("docs/development.md"));
        var table = development.substring(
                development.indexOf("| At the top |"), development.indexOf("Nothing else comes here"));

        assertThat(NAME.matcher(table).results().map(MatchResult::group))
                .containsExactly("pom.xml", "src", "tenants", "helm", "docs", "README.md", "LICENSE");
    }
}
