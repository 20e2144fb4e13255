package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonBodiesTest {

    private record Inner(@Nullable String said, boolean whether) {}

    private record Outer(
            String title,
            @Nullable LocalDate day,
            @Nullable Map<String, Inner> parts,
            @Nullable Language language) {}

    private static Outer read(String json) throws IOException {
        return JsonBodies.read(Outer.class, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_record_is_read_and_written_with_iso_days_and_without_nulls() throws IOException {
        var json = "{\"title\":\"转学\",\"day\":\"2026-10-23\",\"parts\":{\"a\":{\"said\":\"x\",\"whether\":false}}}";

        assertThat(Json.write(read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"x\",\"colour\":1} | colour",
                "{\"title\":\"x\",\"day\":\"23.10.2026\"} | day",
                "{\"title\":\"x\",\"parts\":{\"a\":{\"whether\":\"perhaps\"}}} | parts.a.whether",
                "{\"title\":\"x\",\"parts\":{\"a\":null}} | parts.a",
                "{\"title\":\"x\",\"language\":\"FR\"} | language",
                "{} | title",
                "{\"title\":null} | title",
                "{\"title\":\"a\\u0000b\"} | title",
                "{\"title\":\"a\\ud800b\"} | title",
                "{\"title\":\"x\" | body",
                "{\"title\":\"x\"} more | body",
                "null | body",
                "[] | body",
            })
    void what_is_wrong_is_told_by_its_field(String json, String field) {
        var refused = catchThrowableOfType(Refused.class, () -> read(json));

        assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED);
        assertThat(refused.issues()).extracting("field").containsExactly(field);
    }

    @Test
    void a_body_without_end_is_not_read_to_its_end() {
        var refused = catchThrowableOfType(Refused.class, () -> read("{\"title\":\"" + "x".repeat(5_000_000) + "\"}"));

        assertThat(refused.type()).isEqualTo(ProblemType.TOO_LARGE);
    }
}
