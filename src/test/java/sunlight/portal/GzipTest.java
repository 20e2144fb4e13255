package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GzipTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 10_000})
    void what_was_compressed_is_read_by_everybody(int times) throws IOException {
        var plain = "转学规定。".repeat(times).getBytes(StandardCharsets.UTF_8);

        for (var packed : List.of(Gzip.BEST.pack(plain), Gzip.QUICK.pack(plain))) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                assertThat(in.readAllBytes()).isEqualTo(plain);
            }
        }
    }

    @Test
    void one_page_leaves_no_trace_in_the_next() {
        var first = Gzip.QUICK.pack("一".repeat(500).getBytes(StandardCharsets.UTF_8));
        Gzip.QUICK.pack("二".repeat(700).getBytes(StandardCharsets.UTF_8));

        assertThat(Gzip.QUICK.pack("一".repeat(500).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(first);
    }
}
