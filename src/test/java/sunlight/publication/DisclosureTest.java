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
import sunlight.problem.Stale;
import sunlight.publication.review.ReviewDemands;
import sunlight.tenancy.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor EDITOR = new Actor("e-1", "Editor");
    private static final Actor COLLEAGUE = new Actor("e-2", "Another editor");
    private static final Voice REVIEWER = Voice.own(new Actor("r-1", "Reviewer"));
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
    void its_author_may_not_approve_it() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThatThrownBy(() -> disclosure.approve(Voice.own(EDITOR), Set.of(), 0, MONDAY))
                .isInstanceOf(RuleBroken.class);
        assertThat(disclosure.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void nobody_who_had_a_hand_in_the_text_may_approve_or_publish_it() {
        var hands = Set.of(COLLEAGUE.subject());
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThatThrownBy(() -> disclosure.approve(Voice.own(COLLEAGUE), hands, 0, MONDAY))
                .isInstanceOf(RuleBroken.class);
        disclosure.approve(APPROVER, hands, 0, MONDAY);
        assertThatThrownBy(() -> disclosure.publish(Voice.own(COLLEAGUE), hands, MONDAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nobody_approves_or_publishes_in_the_place_of_its_author() {
        var standIn = Voice.inPlaceOf(EDITOR, new Actor("c-1", "Colleague"));
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThatThrownBy(() -> disclosure.approve(standIn, Set.of(), 0, MONDAY))
                .isInstanceOf(RuleBroken.class);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);
        assertThatThrownBy(() -> disclosure.publish(standIn, Set.of(), MONDAY)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> disclosure.sendBack(standIn, Set.of(), MONDAY)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_note_on_a_revision_is_shown_to_who_signs_until_it_is_the_editions() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);
        disclosure.publish(APPROVER, Set.of(), MONDAY);
        disclosure.revise(EDITOR, MONDAY);
        var change = new Change(ChangeKind.CORRECTION, "The telephone was wrong");
        disclosure.explain(change, disclosure.version(), MONDAY);
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThat(Drafts.comingChange(disclosure)).contains(change);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);
        disclosure.publish(APPROVER, Set.of(), MONDAY);
        assertThat(Drafts.comingChange(disclosure)).isEmpty();
    }

    @Test
    void its_author_stands_in_for_nobody() {
        var standIn = Voice.inPlaceOf(APPROVER.actor(), EDITOR);
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThatThrownBy(() -> disclosure.approve(standIn, Set.of(), 0, MONDAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_signature_counts_for_who_signed_and_for_who_was_away() {
        var colleague = new Actor("c-1", "Colleague");
        var signed = new Signature(
                UUID.randomUUID(),
                disclosure,
                Step.APPROVE,
                Voice.inPlaceOf(APPROVER.actor(), colleague),
                null,
                MONDAY);

        assertThat(signed.involves(APPROVER)).isTrue();
        assertThat(signed.involves(Voice.own(colleague))).isTrue();
        assertThat(signed.involves(Voice.inPlaceOf(APPROVER.actor(), REVIEWER.actor())))
                .isTrue();
        assertThat(signed.involves(REVIEWER)).isFalse();
        assertThat(signed.line().onBehalfOf()).isEqualTo("Approver");
    }

    @Test
    void its_author_may_not_send_it_back() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThatThrownBy(() -> disclosure.sendBack(Voice.own(EDITOR), Set.of(), MONDAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void its_author_may_not_publish_it() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);

        assertThatThrownBy(() -> disclosure.publish(Voice.own(EDITOR), Set.of(), MONDAY))
                .isInstanceOf(RuleBroken.class);
        assertThat(disclosure.editions()).isZero();
    }

    @Test
    void the_last_review_that_is_needed_approves() {
        disclosure.submit(ReviewDemands.plain(2), MONDAY);

        disclosure.approve(REVIEWER, Set.of(), 0, MONDAY);
        assertThat(disclosure.stage()).isEqualTo(Stage.IN_REVIEW);

        disclosure.approve(APPROVER, Set.of(), 1, TUESDAY);
        assertThat(disclosure.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void a_return_opens_a_new_round_and_lets_the_author_write() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        disclosure.sendBack(REVIEWER, Set.of(), TUESDAY);

        assertThat(disclosure.round()).isEqualTo(2);
        disclosure.write(TEXT, disclosure.version(), TUESDAY);
        assertThat(disclosure.content()).isEqualTo(TEXT);
        assertThat(disclosure.changedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void a_text_written_on_a_stale_version_is_refused_and_changes_nothing() {
        var before = disclosure.content();

        assertThatThrownBy(() -> disclosure.write(TEXT, disclosure.version() + 1, TUESDAY))
                .isInstanceOf(Stale.class);

        assertThat(disclosure.content()).isEqualTo(before);
    }

    @Test
    void only_the_version_that_was_read_is_decided_on() {
        disclosure.requireRead(disclosure.version());

        assertThatThrownBy(() -> disclosure.requireRead(disclosure.version() - 1))
                .isInstanceOf(Stale.class);
    }

    @Test
    void only_the_edition_that_was_read_is_confirmed() {
        var edition = publishedBy(APPROVER);

        Declaring.requireCurrent(disclosure, edition);
        assertThatThrownBy(() -> Declaring.requireCurrent(disclosure, edition + 1))
                .isInstanceOf(Stale.class);
    }

    @Test
    void nobody_writes_while_it_is_reviewed() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);

        assertThatThrownBy(() -> disclosure.write(TEXT, disclosure.version(), MONDAY))
                .isInstanceOf(IllegalStep.class);
    }

    @Test
    void publishing_twice_makes_edition_2() {
        assertThat(publishedBy(APPROVER)).isEqualTo(1);

        disclosure.revise(EDITOR, TUESDAY);
        explain();

        assertThat(publishedBy(APPROVER)).isEqualTo(2);
    }

    @Test
    void it_is_not_published_twice_without_a_revision() {
        publishedBy(APPROVER);

        assertThatThrownBy(() -> disclosure.publish(APPROVER, Set.of(), TUESDAY))
                .isInstanceOf(IllegalStep.class);
        assertThat(disclosure.editions()).isEqualTo(1);
    }

    @Test
    void whoever_revises_it_becomes_its_author() {
        publishedBy(APPROVER);
        disclosure.revise(COLLEAGUE, TUESDAY);

        assertThat(disclosure.author()).isEqualTo(COLLEAGUE);
        assertThat(disclosure.round()).isEqualTo(2);
        explain();
        disclosure.submit(ReviewDemands.plain(1), TUESDAY);
        assertThatThrownBy(() -> disclosure.approve(Voice.own(COLLEAGUE), Set.of(), 0, TUESDAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_revision_says_what_it_changes_before_it_is_submitted() {
        publishedBy(APPROVER);
        disclosure.revise(EDITOR, TUESDAY);

        assertThatThrownBy(() -> disclosure.submit(ReviewDemands.plain(1), TUESDAY))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Change(ChangeKind.CORRECTION, " ")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_scheduled_is_due_at_its_time_and_not_before() {
        scheduledFor(TUESDAY);

        assertThat(disclosure.stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(Scheduling.isDue(disclosure, TUESDAY.minusSeconds(1))).isFalse();
        assertThat(Scheduling.isDue(disclosure, TUESDAY)).isTrue();
        assertThat(disclosure.publish(
                        Voice.own(disclosure.timetable().orElseThrow().scheduler()), Set.of(), TUESDAY))
                .isEqualTo(1);
    }

    @Test
    void a_schedule_can_be_called_off_or_come_back_with_a_reason() {
        scheduledFor(TUESDAY);
        disclosure.unschedule("a finding", TUESDAY);

        assertThat(disclosure.stage()).isEqualTo(Stage.APPROVED);
        assertThat(Scheduling.isDue(disclosure, TUESDAY)).isFalse();
        assertThat(disclosure.timetable().orElseThrow().failure()).isEqualTo("a finding");
    }

    @Test
    void nothing_is_scheduled_for_the_past_or_by_its_author() {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);

        assertThatThrownBy(() -> disclosure.schedule(Voice.own(EDITOR), Set.of(), TUESDAY, MONDAY))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> disclosure.schedule(APPROVER, Set.of(), MONDAY, MONDAY))
                .isInstanceOf(RuleBroken.class);
    }

    private void scheduledFor(Instant at) {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        disclosure.approve(APPROVER, Set.of(), 0, MONDAY);
        disclosure.schedule(APPROVER, Set.of(), at, MONDAY);
    }

    private void explain() {
        disclosure.explain(new Change(ChangeKind.UPDATE, "a new term"), disclosure.version(), TUESDAY);
    }

    private int publishedBy(Voice publisher) {
        disclosure.submit(ReviewDemands.plain(1), MONDAY);
        disclosure.approve(publisher, Set.of(), 0, MONDAY);
        return disclosure.publish(publisher, Set.of(), MONDAY);
    }
}
