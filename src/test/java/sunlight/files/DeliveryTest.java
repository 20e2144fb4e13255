package sunlight.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Foreign content goes out with its name and without any power. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void a_chinese_name_travels_encoded_and_cannot_break_the_header() {
        assertThat(headerOf("招生 \"2026\".pdf", "application/pdf", "Content-Disposition"))
                .isEqualTo("attachment; filename=\"__ _2026_.pdf\";"
                        + " filename*=UTF-8''%E6%8B%9B%E7%94%9F%20%222026%22.pdf");
    }

    @Test
    void pictures_are_shown_in_place() {
        assertThat(headerOf("a.png", "image/png", "Content-Disposition")).startsWith("inline; ");
    }

    @Test
    void nothing_in_it_may_act_for_the_site() {
        assertThat(headerOf("a.pdf", "application/pdf", "Content-Security-Policy"))
                .contains("sandbox");
        assertThat(headerOf("a.pdf", "application/pdf", "X-Content-Type-Options"))
                .isEqualTo("nosniff");
    }

    @Test
    void who_has_the_bytes_is_not_sent_them_again() {
        var delivery = new Delivery("a.pdf", "application/pdf", 3, HASH);
        assertThat(delivery.isKnownTo("W/\"x\", \"" + HASH + "\"")).isTrue();
        assertThat(delivery.isKnownTo("\"" + "cd".repeat(32) + "\"")).isFalse();
        assertThat(delivery.isKnownTo(null)).isFalse();
    }

    private static String headerOf(String name, String mediaType, String header) {
        return new Delivery(name, mediaType, 3, HASH).headers().getOrDefault(header, "");
    }
}
