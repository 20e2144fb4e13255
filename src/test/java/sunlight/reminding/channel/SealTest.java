package sunlight.reminding.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealTest {

    private static final String ADDRESS = "https://robot.example.cn/send?key=群-of-the-school";
    private static final Seal SEAL = Seal.of("0123456789abcdef0123456789abcdef");
    private static final Seal OTHER = Seal.of("0123456789abcdef0123456789abcdeg");

    @Test
    void what_was_sealed_is_opened_in_its_place_only() {
        var sealed = SEAL.seal(ADDRESS, "1 address");

        assertThat(sealed).doesNotContain("robot", "key=").isNotEqualTo(SEAL.seal(ADDRESS, "1 address"));
        assertThat(SEAL.open(sealed, "1 address")).contains(ADDRESS);
        assertThat(SEAL.open(sealed, "2 address")).isEmpty();
        assertThat(SEAL.open(sealed, "1 secret")).isEmpty();
    }

    @Test
    void another_key_is_noticed_and_so_is_a_changed_letter() {
        var sealed = SEAL.seal(ADDRESS, "1 address");

        assertThat(OTHER.isOf(sealed)).isFalse();
        assertThat(OTHER.open(sealed, "1 address")).isEmpty();
        assertThat(SEAL.isOf(sealed)).isTrue();
        var at = sealed.length() - 6;
        var changed = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);
        assertThat(SEAL.open(changed, "1 address")).isEmpty();
        assertThat(SEAL.open("sealed1:", "1 address")).isEmpty();
    }

    @Test
    void what_was_kept_before_there_was_a_key_is_no_sealed_text() {
        assertThat(Seal.isSealed(ADDRESS)).isFalse();
        assertThat(SEAL.isOf(ADDRESS)).isFalse();
    }

    @Test
    void a_short_key_is_refused_with_the_way_to_make_one() {
        assertThatThrownBy(() -> Seal.of("secret")).hasMessageContaining("openssl rand -base64 32");
    }
}
