package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleTest {

    private static final List<Integer> THINGS = IntStream.range(0, 200).boxed().toList();

    @Test
    void the_same_seed_draws_the_same_in_whatever_order_the_things_come() {
        var turned = new ArrayList<>(THINGS);
        Collections.reverse(turned);

        assertThat(drawn(7, THINGS)).hasSize(10).isEqualTo(drawn(7, turned));
    }

    @Test
    void another_seed_draws_others() {
        assertThat(drawn(7, THINGS)).isNotEqualTo(drawn(8, THINGS));
    }

    @Test
    void each_thing_is_drawn_about_as_often() {
        var times = new int[THINGS.size()];
        IntStream.range(0, 2000).forEach(seed -> drawn(seed, THINGS).forEach(thing -> times[thing]++));

        assertThat(IntStream.of(times).boxed())
                .allSatisfy(often -> assertThat(often).isBetween(50, 150));
    }

    @Test
    void where_there_are_fewer_all_are_drawn() {
        assertThat(drawn(7, List.of(1, 2, 3))).containsExactlyInAnyOrder(1, 2, 3);
    }

    private static List<Integer> drawn(long seed, List<Integer> things) {
        return new Sample(seed, 10).of(things, Function.identity()::apply);
    }
}
