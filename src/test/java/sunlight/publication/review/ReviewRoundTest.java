package sunlight.publication.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewRoundTest {

    private static final ReviewDemands THREE = new ReviewDemands(3, true, true);
    private static final Opinion PROOFREAD = new Opinion(true, null);
    private static final Opinion WITH_SECRECY =
            new Opinion(true, new Secrecy(SecrecyResult.OPEN, "nothing secret in it"));

    @Test
    void nobody_passes_two_reviews_of_one_round() {
        var round = new ReviewRound(1, ReviewDemands.plain(2), false, true);

        assertThat(keys(round.against(true, Opinion.PLAIN))).containsExactly("publication.reviewedThisRoundAlready");
    }

    @Test
    void the_last_review_is_the_approvers() {
        var round = new ReviewRound(1, ReviewDemands.plain(2), false, false);

        assertThat(keys(round.against(false, Opinion.PLAIN))).containsExactly("publication.lastReviewIsTheApprovers");
        assertThat(round.against(true, Opinion.PLAIN)).isEmpty();
    }

    @Test
    void where_it_is_demanded_each_review_is_a_proofreading() {
        var round = new ReviewRound(0, THREE, false, false);

        assertThat(keys(round.against(false, Opinion.PLAIN))).containsExactly("publication.proofreadingMissing");
        assertThat(round.against(false, PROOFREAD)).isEmpty();
    }

    @Test
    void an_earlier_reviewer_may_judge_secrecy_and_the_last_one_must_if_nobody_has() {
        assertThat(new ReviewRound(1, THREE, false, false).against(false, WITH_SECRECY))
                .isEmpty();
        assertThat(keys(new ReviewRound(2, THREE, false, false).against(true, PROOFREAD)))
                .containsExactly("publication.secrecyMissing");
        assertThat(new ReviewRound(2, THREE, false, false).against(true, WITH_SECRECY))
                .isEmpty();
        assertThat(new ReviewRound(2, THREE, true, false).against(true, PROOFREAD))
                .isEmpty();
    }

    @Test
    void what_is_not_fit_to_be_public_does_not_pass() {
        var no = new Opinion(true, new Secrecy(SecrecyResult.NOT_OPEN, "an exam that is still to come"));

        assertThat(keys(new ReviewRound(2, THREE, false, false).against(true, no)))
                .containsExactly("publication.secrecySaysNo");
    }

    @Test
    void a_judgement_gives_its_ground() {
        assertThatThrownBy(() -> new Secrecy(SecrecyResult.OPEN, "  ")).isInstanceOf(RuleBroken.class);
    }

    private static List<String> keys(List<Issue> issues) {
        return issues.stream().map(Issue::key).toList();
    }
}
