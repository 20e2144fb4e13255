package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.calendar.WorkingDays;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Forbidden;
import sunlight.problem.IllegalStep;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.tenancy.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RectificationNoticeTest {

    private static final UUID BUREAU = UUID.fromString("00000000-0000-0000-0000-0000000000d0");
    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a0");
    // A Friday before the National Day holidays, with a make-up day behind them.
    private static final Instant NOW = Instant.parse("2026-09-25T02:00:00Z");
    private static final By INSPECTOR = new By(BUREAU, new Actor("inspector", "甲"), NOW);
    private static final By LEADER = new By(BUREAU, new Actor("leader", "乙"), NOW);
    private static final By PRINCIPAL = new By(SCHOOL, new Actor("principal", "丙"), NOW);
    private static final NoticeText TEXT = new NoticeText("title", "demand", 10);
    private static final Due DUE = Due.counted(new WorkingDays(
                    LocalDate.parse("2026-10-01")
                            .datesUntil(LocalDate.parse("2026-10-08"))
                            .collect(java.util.stream.Collectors.toSet()),
                    Set.of(LocalDate.parse("2026-10-10")),
                    Set.of(2026))
            .deadline(LocalDate.parse("2026-09-25"), 10));

    @Test
    void its_last_day_is_counted_in_working_days_and_says_how() {
        var notice = signed();

        assertThat(notice.due().orElseThrow().on()).isEqualTo("2026-10-15");
        assertThat(Messages.say(Language.ZH, notice.due().orElseThrow().clock()))
                .contains("第10个工作日")
                .contains("2026-10-01至2026-10-07放假")
                .contains("2026-10-10调休上班");
    }

    @Test
    void whoever_wrote_or_submitted_it_does_not_sign_it() {
        var notice = submitted();

        assertThatThrownBy(() -> notice.sign(INSPECTOR, "1号", DUE)).isInstanceOf(RuleBroken.class);
        notice.sign(LEADER, "1号", DUE);

        assertThat(notice.stage()).isEqualTo(NoticeStage.ISSUED);
        assertThat(notice.head().number()).isEqualTo("1号");
    }

    @Test
    void words_that_were_typed_stay_when_the_strength_is_changed() {
        var notice = new NoticeText("整改通知", "请整改", 10);
        var reminder = new NoticeText("提醒单", "请留意", 5);

        assertThat(notice.following(notice, reminder)).isEqualTo(reminder);
        assertThat(new NoticeText("整改通知", "请在开学前补齐", 10).following(notice, reminder))
                .isEqualTo(new NoticeText("提醒单", "请在开学前补齐", 5));
        assertThat(new NoticeText("关于收费公示", "请整改", 7).following(notice, reminder))
                .isEqualTo(new NoticeText("关于收费公示", "请留意", 7));
    }

    @Test
    void what_was_given_up_or_taken_back_stands_no_more() {
        var draft = new RectificationNotice(head(Strength.NOTICE), List.of());
        draft.write(TEXT, INSPECTOR);
        var sent = signed();

        assertThat(draft.stands()).isTrue();
        assertThat(sent.stands()).isTrue();
        draft.discard(INSPECTOR);
        sent.lift(LEADER, "because");

        assertThat(draft.stands()).isFalse();
        assertThat(sent.stands()).isFalse();
    }

    @Test
    void each_side_takes_its_own_steps_only() {
        var notice = signed();

        assertThatThrownBy(() -> notice.acknowledge(INSPECTOR)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> notice.lift(PRINCIPAL, "because")).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_reminder_goes_out_without_number_and_signature_and_is_never_extended() {
        var notice = new RectificationNotice(head(Strength.REMINDER), List.of());
        notice.write(TEXT, INSPECTOR);

        assertThatThrownBy(() -> notice.submit(INSPECTOR)).isInstanceOf(IllegalStep.class);
        notice.remind(INSPECTOR, DUE);
        notice.acknowledge(PRINCIPAL);

        assertThat(notice.head().number()).isNull();
        assertThatThrownBy(() -> notice.askExtension(PRINCIPAL, LocalDate.parse("2026-10-20"), "because"))
                .isInstanceOf(IllegalStep.class);
    }

    @Test
    void overdue_waiting_for_the_bureau_and_extended_are_three_things() {
        var notice = acknowledged();
        var later = LocalDate.parse("2026-10-16");

        assertThat(notice.waiting(LocalDate.parse("2026-10-15"))).isEqualTo(Waiting.ON_ADDRESSEE);
        assertThat(notice.waiting(later)).isEqualTo(Waiting.OVERDUE);

        notice.askExtension(PRINCIPAL, LocalDate.parse("2026-10-30"), "the kitchen is being rebuilt");
        assertThat(notice.waiting(later)).isEqualTo(Waiting.ON_BUREAU);

        notice.grantExtension(LEADER, LocalDate.parse("2026-10-23"), "agreed");
        assertThat(notice.waiting(later)).isEqualTo(Waiting.EXTENDED);
        assertThat(notice.waiting(LocalDate.parse("2026-10-24"))).isEqualTo(Waiting.OVERDUE);

        notice.answer(PRINCIPAL, "done", Evidence.NONE);
        assertThat(notice.waiting(LocalDate.parse("2026-10-24"))).isEqualTo(Waiting.ON_BUREAU);
    }

    @Test
    void more_time_is_asked_for_before_the_day_and_not_after_it() {
        var late = new By(SCHOOL, PRINCIPAL.actor(), Instant.parse("2026-10-16T02:00:00Z"));

        assertThatThrownBy(() -> acknowledged().askExtension(late, LocalDate.parse("2026-10-30"), "because"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void only_what_is_overdue_or_was_returned_is_escalated() {
        var late = new By(BUREAU, LEADER.actor(), Instant.parse("2026-10-16T02:00:00Z"));

        assertThatThrownBy(() -> acknowledged().escalate(LEADER, "because", DUE))
                .isInstanceOf(RuleBroken.class);
        var notice = acknowledged();
        notice.escalate(late, "nothing was heard", DUE);

        assertThat(notice.stage()).isEqualTo(NoticeStage.ESCALATED);
    }

    @Test
    void a_verdict_must_be_said_and_keeps_what_the_machine_found() {
        var notice = acknowledged();
        notice.answer(PRINCIPAL, "done", Evidence.NONE);

        assertThatThrownBy(() -> notice.verify(INSPECTOR, " ", List.of())).isInstanceOf(RuleBroken.class);
        notice.verify(INSPECTOR, "the page is there", List.of());

        assertThat(notice.stage()).isEqualTo(NoticeStage.CLOSED);
    }

    @Test
    void what_was_returned_has_a_new_day_and_can_be_answered_again() {
        var notice = acknowledged();
        notice.answer(PRINCIPAL, "done", Evidence.NONE);
        notice.giveBack(INSPECTOR, "the standard is missing", Due.agreed(LocalDate.parse("2026-11-06")));
        notice.answer(PRINCIPAL, "now it is there", Evidence.NONE);

        assertThat(notice.stage()).isEqualTo(NoticeStage.ANSWERED);
        assertThat(notice.due().orElseThrow().on()).isEqualTo("2026-11-06");
    }

    @Test
    void neither_giving_back_nor_escalating_shortens_what_was_granted() {
        var notice = acknowledged();
        notice.answer(PRINCIPAL, "done", Evidence.NONE);
        notice.giveBack(INSPECTOR, "the standard is missing", Due.agreed(LocalDate.parse("2026-09-29")));

        assertThat(notice.due().orElseThrow().on()).isEqualTo(DUE.on());
        assertThat(Messages.say(Language.ZH, notice.due().orElseThrow().clock()))
                .isEqualTo("所填期限到2026-09-29，早于已经给的期限；已给的不缩短，仍为2026-10-15");
        notice.escalate(LEADER, "still missing", Due.agreed(LocalDate.parse("2026-09-28")));

        assertThat(notice.due().orElseThrow().on()).isEqualTo(DUE.on());
    }

    @Test
    void nobody_decides_on_what_has_changed_meanwhile() {
        var notice = submitted();

        assertThatThrownBy(() -> notice.requireRead(notice.version() - 1)).isInstanceOf(Stale.class);
    }

    private static RectificationNotice submitted() {
        var notice = new RectificationNotice(head(Strength.NOTICE), List.of());
        notice.write(TEXT, INSPECTOR);
        notice.submit(INSPECTOR);
        return notice;
    }

    private static RectificationNotice signed() {
        var notice = submitted();
        notice.sign(LEADER, "1号", DUE);
        return notice;
    }

    private static RectificationNotice acknowledged() {
        var notice = signed();
        notice.acknowledge(PRINCIPAL);
        return notice;
    }

    private static NoticeHead head(Strength strength) {
        return new NoticeHead(BUREAU, UUID.randomUUID(), SCHOOL, null, null, strength, TEXT, null);
    }
}
