package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip;q=1.0, br", "GZIP", "br, gzip ;q=0.5", "gzip; q=0.1"})
    void gzip_is_sent_to_who_takes_it(String header) {
        assertThat(Accepts.best(header)).isNotEqualTo(Coding.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.0", "br", "xgzip"})
    void gzip_is_not_sent_to_who_refuses_it(String header) {
        assertThat(Accepts.best(header)).isEqualTo(Coding.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, deflate, br, zstd", "br;q=0.1, gzip", "BR,GZIP"})
    void brotli_is_sent_to_who_takes_it_and_gzip(String header) {
        assertThat(Accepts.best(header)).isEqualTo(Coding.BROTLI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, br;q=0", "gzip, xbr", "gzip, br; q=0.00"})
    void brotli_is_not_sent_to_who_refuses_it(String header) {
        assertThat(Accepts.best(header)).isEqualTo(Coding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "*"})
    void a_known_tag_is_recognised(String header) {
        assertThat(Accepts.has(header, "\"a\"")).isTrue();
    }

    @Test
    void an_unknown_tag_is_not() {
        assertThat(Accepts.has(null, "\"a\"")).isFalse();
        assertThat(Accepts.has("\"b\"", "\"a\"")).isFalse();
    }
}
