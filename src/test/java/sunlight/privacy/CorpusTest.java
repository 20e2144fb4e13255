package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev",
                "heldout",
                "field",
                "doubting",
                "passerby",
                "visitor",
                "guest",
                "stranger",
                "everyday",
                "wanderer",
                "goodnews",
                "neighbour",
                "townsfolk",
                "onlooker",
                "deputy",
                "classmate"
            })
    void finds_what_may_never_go_out_and_little_else(String part) {
        var scores = Corpus.scores(Corpus.read(part));
        var hard = Corpus.sum(scores, Set.of(Severity.HARD));
        assertThat(hard.recall()).isGreaterThanOrEqualTo(0.99);
        assertThat(hard.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(Corpus.sum(scores, EnumSet.allOf(Severity.class)).precision())
                .isGreaterThanOrEqualTo(0.95);
    }

    /** Names that are words, and the last of a kind that no rule tells from others. */
    @ParameterizedTest
    @ValueSource(strings = {"newcomer", "deskmate"})
    void misses_few_where_names_are_words(String part) {
        var hard = Corpus.sum(Corpus.scores(Corpus.read(part)), Set.of(Severity.HARD));
        assertThat(hard.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(hard.precision()).isGreaterThanOrEqualTo(0.99);
    }

    /** Words of every day in every sentence, those of pupils and of others. */
    @ParameterizedTest
    @ValueSource(strings = {"villager", "bystander"})
    void finds_most_where_everything_sounds_alike(String part) {
        var hard = Corpus.sum(Corpus.scores(Corpus.read(part)), Set.of(Severity.HARD));
        assertThat(hard.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(hard.precision()).isGreaterThanOrEqualTo(0.98);
    }

    /** Free wording of writers who knew no rule: what no rule finds somebody is asked to read. */
    @ParameterizedTest
    @ValueSource(strings = {"colleague", "clerk", "caller", "porter", "lodger", "traveller", "commuter", "interpreter"})
    void tells_nearly_all_that_is_said_in_free_wording(String part) {
        var cases = Corpus.read(part);
        var hard = Corpus.sum(Corpus.scores(cases), Set.of(Severity.HARD));
        assertThat(hard.precision()).isGreaterThanOrEqualTo(0.97);
        var positive = cases.stream().filter(each -> !each.expected().isEmpty()).count();
        assertThat(Corpus.asked(cases).missed()).isLessThanOrEqualTo((int) (positive / 20));
    }

    @ParameterizedTest
    @CsvSource({"lawful,S", "bureau,B"})
    void lets_the_lawful_disclosure_of_every_item_pass(String part, String letter) {
        var lawful = Corpus.read(part);
        assertThat(lawful.stream().map(each -> each.lawful().item().value()))
                .containsAll(OwedItems.beginningWith(letter));
        assertThat(lawful).allSatisfy(each -> assertThat(each.found()).isEmpty());
    }

    @Test
    void asks_nothing_about_plain_sentences_of_offices() {
        assertThat(Corpus.read("office"))
                .allSatisfy(each -> assertThat(each.found()).isEmpty());
    }

    @Test
    void holds_enough_cases_of_both_kinds() {
        var all = List.of("lawful", "dev", "heldout").stream()
                .flatMap(part -> Corpus.read(part).stream())
                .toList();
        assertThat(all.stream().filter(each -> each.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(400);
        assertThat(all.stream().filter(each -> !each.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(400);
    }
}
