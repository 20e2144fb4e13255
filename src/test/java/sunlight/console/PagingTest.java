package sunlight.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long list is shown in parts, and nothing of it is out of reach. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagingTest {

    private static final List<Integer> LINES = IntStream.range(0, 101).boxed().toList();

    @Test
    void the_parts_together_are_the_list() {
        assertThat(IntStream.rangeClosed(0, 2)
                        .mapToObj(part -> new Paging<>(LINES, 50, part))
                        .flatMap(paging -> paging.shown().stream()))
                .isEqualTo(LINES);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "3, 2", "999999, 2", "-1, 0"})
    void a_part_that_is_not_there_is_the_nearest_one(int wanted, int shown) {
        assertThat(new Paging<>(LINES, 50, wanted).at()).isEqualTo(shown);
    }

    @Test
    void what_fits_on_one_page_has_no_steps() {
        assertThat(new Paging<>(LINES.subList(0, 50), 50, 0).steps()).isEqualTo(Markup.NONE);
        assertThat(new Paging<>(List.of(), 50, 7).shown()).isEmpty();
    }
}
