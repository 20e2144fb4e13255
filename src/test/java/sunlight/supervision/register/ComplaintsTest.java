package sunlight.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintsTest {

    @Test
    void without_a_result_that_somebody_chose_nothing_is_replied_and_the_field_says_so() {
        var refused = catchThrowableOfType(
                RuleBroken.class, () -> new Complaints().reply(new UUID(0, 1), null, "查到的情况", "告知的话"));

        assertThat(refused.issues())
                .extracting(Issue::field, Issue::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("outcome", "complaint.noOutcome"));
    }
}
