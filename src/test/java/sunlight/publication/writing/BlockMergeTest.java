package sunlight.publication.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.publication.writing.BlockMerge.Run;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockMergeTest {

    private static final int CASES = 3_000;
    private static final List<String> BASE = List.of("一", "二", "三", "四");

    @Test
    void what_two_people_changed_in_different_paragraphs_is_joined_without_asking() {
        var runs = BlockMerge.of(BASE, List.of("一改", "二", "三", "四"), List.of("一", "二", "三改", "四", "五"));

        assertThat(runs).noneMatch(Run::isOpen);
        assertThat(theirs(runs)).containsExactly("一改", "二", "三改", "四", "五");
    }

    @Test
    void neighbouring_paragraphs_are_different_places() {
        var runs = BlockMerge.of(BASE, List.of("一", "二改", "三", "四"), List.of("一", "二", "三改", "四"));

        assertThat(runs).noneMatch(Run::isOpen);
        assertThat(theirs(runs)).containsExactly("一", "二改", "三改", "四");
    }

    @Test
    void a_paragraph_that_both_changed_is_asked_about_and_nothing_around_it() {
        var runs = BlockMerge.of(BASE, List.of("一", "二甲", "三", "四"), List.of("一", "二乙", "三", "四改"));

        assertThat(runs.stream().filter(Run::isOpen)).containsExactly(new Run(List.of("二甲"), List.of("二乙")));
        assertThat(theirs(runs)).containsExactly("一", "二甲", "三", "四改");
        assertThat(mine(runs)).containsExactly("一", "二乙", "三", "四改");
    }

    @Test
    void of_paragraphs_in_a_row_only_those_that_both_changed_are_asked_about() {
        var runs = BlockMerge.of(BASE, List.of("一甲", "二甲", "三", "四"), List.of("一", "二乙", "三乙", "四"));

        assertThat(runs.stream().filter(Run::isOpen)).containsExactly(new Run(List.of("二甲"), List.of("二乙")));
        assertThat(theirs(runs)).containsExactly("一甲", "二甲", "三乙", "四");
    }

    @Test
    void a_paragraph_that_one_deleted_and_the_other_changed_is_asked_about() {
        var runs = BlockMerge.of(BASE, List.of("一", "三", "四"), List.of("一", "二改", "三", "四"));

        assertThat(runs.stream().filter(Run::isOpen)).containsExactly(new Run(List.of(), List.of("二改")));
    }

    @Test
    void two_new_paragraphs_at_the_same_place_are_asked_about_and_the_same_one_is_not() {
        assertThat(BlockMerge.of(BASE, List.of("一", "甲", "二", "三", "四"), List.of("一", "乙", "二", "三", "四")))
                .contains(new Run(List.of("甲"), List.of("乙")));
        var same = List.of("一", "甲", "二", "三", "四");
        assertThat(BlockMerge.of(BASE, same, same)).noneMatch(Run::isOpen);
    }

    @Test
    void with_a_side_that_changed_nothing_the_other_comes_out() {
        cases(random -> {
            var base = text(random, false);
            var changed = changed(random, base, "改");
            for (var runs : List.of(BlockMerge.of(base, changed, base), BlockMerge.of(base, base, changed))) {
                assertThat(runs).noneMatch(Run::isOpen);
                assertThat(theirs(runs)).isEqualTo(changed);
            }
        });
    }

    @Test
    void with_two_equal_sides_nothing_is_asked_about() {
        cases(random -> {
            var base = text(random, false);
            var changed = changed(random, base, "改");
            var runs = BlockMerge.of(base, changed, changed);

            assertThat(runs).noneMatch(Run::isOpen);
            assertThat(theirs(runs)).isEqualTo(changed);
        });
    }

    @Test
    void it_does_not_matter_who_comes_first() {
        cases(random -> {
            var base = text(random, false);
            var one = changed(random, base, "甲");
            var other = changed(random, base, "乙");

            assertThat(BlockMerge.of(base, other, one))
                    .isEqualTo(BlockMerge.of(base, one, other).stream()
                            .map(run -> new Run(run.mine(), run.theirs()))
                            .toList());
        });
    }

    @Test
    void no_block_that_only_one_side_wrote_is_lost_and_none_that_only_one_deleted_comes_back() {
        cases(random -> {
            var base = text(random, true);
            var one = changed(random, base, "甲");
            var other = changed(random, base, "乙");
            var runs = BlockMerge.of(base, one, other);

            var asked = runs.stream().filter(Run::isOpen).toList();
            var both = new ArrayList<>(theirs(runs));
            asked.forEach(run -> both.addAll(run.mine()));
            assertThat(both)
                    .containsAll(
                            one.stream().filter(each -> !base.contains(each)).toList());
            assertThat(both)
                    .containsAll(
                            other.stream().filter(each -> !base.contains(each)).toList());
            assertThat(both)
                    .containsAll(base.stream()
                            .filter(each -> one.contains(each) && other.contains(each))
                            .toList());
            var settled = theirs(runs.stream().filter(run -> !run.isOpen()).toList());
            assertThat(settled.stream().filter(base::contains))
                    .allMatch(each -> one.contains(each) && other.contains(each));
        });
    }

    private static void cases(java.util.function.Consumer<Random> each) {
        for (int seed = 0; seed < CASES; seed++) {
            each.accept(new Random(seed));
        }
    }

    /** Of a few different blocks, so that the same one comes again; or of blocks that are all different. */
    private static List<String> text(Random random, boolean different) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(at -> different ? "段" + at : "段" + random.nextInt(4))
                .toList();
    }

    private static List<String> changed(Random random, List<String> base, String by) {
        var changed = new ArrayList<String>();
        for (int at = 0; at <= base.size(); at++) {
            if (random.nextInt(5) == 0) {
                changed.add(by + "新" + at);
            }
            var fate = random.nextInt(5);
            if (at < base.size() && fate > 0) {
                changed.add(fate == 1 ? by + "改" + at : base.get(at));
            }
        }
        return changed;
    }

    private static List<String> theirs(List<Run> runs) {
        return runs.stream().flatMap(run -> run.theirs().stream()).toList();
    }

    private static List<String> mine(List<Run> runs) {
        return runs.stream().flatMap(run -> run.mine().stream()).toList();
    }
}
