package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.richtext.OldWordLists.Place;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OldWordNestingTest {

    private final OldWordNesting nesting = new OldWordNesting();

    /** An item as it was found, and how far it is indented. */
    private record Found(int list, int level, int indent) {}

    @Test
    void a_list_that_is_indented_further_stands_within_the_one_before_which_then_goes_on() {
        assertThat(depths(new Found(4, 0, 360), new Found(5, 0, 720), new Found(4, 0, 360)))
                .containsExactly(0, 1, 0);
    }

    @Test
    void a_list_at_the_same_indent_is_another_list() {
        var first = nesting.nested(place(4, 0), 360);
        var second = nesting.nested(place(5, 0), 360);

        assertThat(List.of(first.list(), second.list())).containsExactly(4, 5);
        assertThat(second.level()).isZero();
    }

    @Test
    void a_list_within_a_list_within_a_list_comes_back_step_by_step() {
        assertThat(depths(
                        new Found(4, 0, 360),
                        new Found(5, 0, 720),
                        new Found(6, 0, 1080),
                        new Found(5, 0, 720),
                        new Found(6, 0, 1080),
                        new Found(4, 0, 360)))
                .containsExactly(0, 1, 2, 1, 2, 0);
    }

    @Test
    void levels_that_the_file_tells_are_believed() {
        assertThat(depths(new Found(4, 0, 360), new Found(4, 1, 360), new Found(4, 2, 0), new Found(4, 0, 720)))
                .containsExactly(0, 1, 2, 0);
    }

    @Test
    void after_the_end_of_a_list_another_begins_at_the_first_level() {
        nesting.nested(place(4, 0), 360);
        nesting.close();

        assertThat(nesting.nested(place(5, 0), 720).level()).isZero();
    }

    private List<Integer> depths(Found... found) {
        return List.of(found).stream()
                .map(each -> nesting.nested(place(each.list(), each.level()), each.indent()))
                .peek(place -> assertThat(place.list()).isEqualTo(4))
                .map(Place::level)
                .toList();
    }

    private static Place place(int list, int level) {
        return new Place("ol", "", list, level, 1, "");
    }
}
