package sunlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small files, small methods, few parameters, a sentence on each public type, and nothing left to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureBudgetTest {

    private static final Budget SOURCES = new Budget();

    @BeforeAll
    static void read() throws IOException {
        try (var main = Files.walk(Path.of("src/main/java"));
                var tests = Files.walk(Path.of("src/test/java"))) {
            var files = Stream.concat(main, tests)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(1000);
            SOURCES.read(files);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_source_keeps_to_the_budget(Budget.Rule rule) {
        assertThat(SOURCES.exceeded(rule)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_exceeds_it_would_be_found(Budget.Rule rule) throws IOException {
        var budget = new Budget();
        budget.parse(List.of(source("""
                public interface Large {
                    /** Has a sentence. */
                    public static class Inner {
                        // FIX%s
                        void longer(int a, int b, int c, int d, int e, int f, int g) {
                %s        }
                    }
                }
                """.formatted("ME", "            a++;\n".repeat(295)))));

        assertThat(budget.exceeded(rule)).hasSize(1);
    }

    @Test
    void what_just_keeps_to_it_is_not_complained_of() throws IOException {
        var budget = new Budget();
        budget.parse(List.of(source("""
                /** Has a sentence. */
                public class Small {
                    class Inner {}
                    Small(int a, int b, int c, int d, int e, int f, int g) {}
                    void longest(int a, int b, int c, int d, int e, int f) {
                %s    }
                }
                """.formatted("        a++;\n".repeat(28)))));

        assertThat(Stream.of(Budget.Rule.values()).flatMap(rule -> budget.exceeded(rule).stream()))
                .isEmpty();
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }
}
