package sunlight;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The picture of the packages in the documents is the one that the code is held to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureDocTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void the_table_of_packages_says_what_the_architecture_test_allows() throws IOException {
        var table = LINE.matcher(Files.readString(DOCUMENT))
                .results()
                .collect(toMap(line -> line.group(1), line -> names(line.group(2))));

        assertThat(table).isEqualTo(ArchitectureTest.MAY_KNOW);
    }

    @Test
    void every_package_has_its_own_folder() {
        assertThat(ArchitectureTest.MAY_KNOW.keySet())
                .allSatisfy(name ->
                        assertThat(Path.of("src/main/java/sunlight", name)).isDirectory());
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(toSet());
    }
}
