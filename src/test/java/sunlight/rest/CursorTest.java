package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void a_page_leads_to_the_next_one_behind_its_last_entry() {
        var page = Page.of(List.of("a", "b", "c"), Cursor.of(null, "2"), Function.identity(), Function.identity());

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.of(page.next(), "2").after()).isEqualTo("b");
    }

    @Test
    void the_last_page_leads_nowhere() {
        var page = Page.of(List.of("a", "b"), Cursor.of(null, "2"), Function.identity(), Function.identity());

        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", ""})
    void a_limit_is_a_number_within_bounds(String limit) {
        assertThatThrownBy(() -> Cursor.of(null, limit)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"§§§", "AA"})
    void a_cursor_that_we_did_not_write_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.of(cursor, null)).isInstanceOf(Refused.class);
    }
}
