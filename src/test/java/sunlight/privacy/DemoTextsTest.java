package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import sunlight.catalogue.Audience;

/** A demo whose own texts are refused does not start. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoTextsTest {

    @Test
    void lets_the_own_texts_of_the_demo_pass() throws IOException {
        try (var read = Files.newBufferedReader(Path.of("src/dev/content/disclosures.yaml"))) {
            assertThat(texts(new Yaml().load(read)))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(found(text)).isEmpty());
        }
    }

    private static Stream<String> texts(Object part) {
        if (part instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(DemoTextsTest::texts);
        }
        return part instanceof List<?> list
                ? list.stream().flatMap(DemoTextsTest::texts)
                : Stream.of(part).filter(String.class::isInstance).map(String.class::cast);
    }

    private static List<Finding> found(String text) {
        var inspection = new Inspection(OwedItems.lawful("S0206", Audience.PUBLIC), "salt");
        Reading.html(text, Place.of("privacy.place.body"), inspection);
        return inspection.findings();
    }
}
