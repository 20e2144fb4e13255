package sunlight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.provisioning.SchoolStep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailWordsTest {

    /** What a deed does and to what, where both stand in the source as they are written down. */
    private static final Pattern DEED = Pattern.compile("new Deed\\(\\s*\"([A-Za-z.]+)\",\\s*\"([A-Za-z_]+)\"");

    @Test
    void every_deed_of_the_product_has_words_in_both_languages() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var found = DEED.matcher(Files.readString(file));
                while (found.find()) {
                    keys.add("audit.action." + found.group(1));
                    keys.add("audit.kind." + found.group(2));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(60);
        Stream.of(SchoolStep.Kind.values())
                .flatMap(kind -> Stream.of("school.", "unit.")
                        .map(of -> "audit.action." + of + kind.name().toLowerCase()))
                .forEach(keys::add);

        for (var language : Language.values()) {
            assertThat(keys)
                    .allSatisfy(key ->
                            assertThat(Messages.say(language, key)).isNotBlank().doesNotContain(key));
        }
    }
}
