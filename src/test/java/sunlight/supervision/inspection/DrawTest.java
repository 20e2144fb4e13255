package sunlight.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawTest {

    private static final List<String> SCHOOLS =
            IntStream.range(0, 40).mapToObj(number -> "school-" + number).toList();

    @Test
    void the_same_seed_draws_the_same_schools_in_whatever_order_they_come() {
        var turned = new java.util.ArrayList<>(SCHOOLS);
        Collections.reverse(turned);

        assertThat(drawn(7, SCHOOLS)).isEqualTo(drawn(7, turned)).hasSize(5).doesNotHaveDuplicates();
        assertThat(drawn(8, SCHOOLS)).isNotEqualTo(drawn(7, SCHOOLS));
    }

    @Test
    void a_school_of_weight_three_comes_first_three_times_as_often_as_one_of_weight_one() {
        var first = LongStream.range(0, 8000)
                .filter(seed -> new Draw(seed, 1)
                        .of(List.of("calm", "late"), Function.identity(), school -> school.equals("late") ? 3 : 1)
                        .equals(List.of("late")))
                .count();

        assertThat(first / 8000.0).isCloseTo(0.75, within(0.02));
    }

    @Test
    void where_there_are_fewer_than_asked_for_everybody_is_drawn() {
        assertThat(drawn(1, SCHOOLS.subList(0, 3))).hasSize(3);
    }

    private static List<String> drawn(long seed, List<String> schools) {
        return new Draw(seed, 5).of(schools, Function.identity(), school -> 1);
    }
}
