package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.problem.IllegalStep;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.ReviewDemands;
import sunlight.tenancy.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscardedDraftTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor EDITOR = new Actor("e-1", "Editor");
    private static final Voice APPROVER = Voice.own(new Actor("a-1", "Approver"));
    private static final Content TEXT = new Content(
            "Rules for changing schools",
            "<p>Who moves may ask.</p>",
            Answers.NONE,
            LocalDate.of(2026, 11, 20),
            null,
            Attribute.PROACTIVE);

    private final Disclosure disclosure = new Disclosure(
            UUID.randomUUID(), new ItemCode("S0701"), "school-2026-00001", Attribute.PROACTIVE, EDITOR, MONDAY);

    @Test
    void a_draft_that_was_never_public_is_thrown_away_with_what_it_says() {
        disclosure.write(TEXT, disclosure.version(), MONDAY);
        disclosure.discard(TUESDAY);

        assertThat(disclosure.stage()).isEqualTo(Stage.DISCARDED);
        assertThat(disclosure.content().title() + disclosure.content().body()).isEmpty();
    }

    @Test
    void what_is_reviewed_or_was_public_once_is_not_thrown_away() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        assertThatThrownBy(() -> disclosure.discard(MONDAY)).isInstanceOf(IllegalStep.class);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);
        disclosure.publish(APPROVER, Set.of(), MONDAY);
        disclosure.revise(EDITOR, MONDAY);
        assertThat(disclosure.stage().steps()).contains(Step.DISCARD);
        assertThat(Drafts.steps(disclosure)).doesNotContain(Step.DISCARD);

        assertThatThrownBy(() -> disclosure.discard(TUESDAY)).isInstanceOf(RuleBroken.class);
        assertThat(disclosure.stage()).isEqualTo(Stage.DRAFT);
    }
}
