package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.compliance.ComplianceStatus.DATE_NOT_SET;
import static sunlight.compliance.ComplianceStatus.DUE_SOON;
import static sunlight.compliance.ComplianceStatus.EXPIRED_NOTICE_UP;
import static sunlight.compliance.ComplianceStatus.FULFILLED_IN_TIME;
import static sunlight.compliance.ComplianceStatus.FULFILLED_LATE;
import static sunlight.compliance.ComplianceStatus.INCOMPLETE;
import static sunlight.compliance.ComplianceStatus.OVERDUE;
import static sunlight.compliance.ComplianceStatus.STALE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Refresh.AfterEvent;
import sunlight.catalogue.Refresh.BeforeAnchor;
import sunlight.catalogue.Refresh.EachMonth;
import sunlight.catalogue.Refresh.EachTerm;
import sunlight.catalogue.Refresh.EachWeek;
import sunlight.catalogue.Refresh.OnDates;
import sunlight.catalogue.Refresh.Standing;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplianceClocksTest {

    private static final Refresh YEARLY = new OnDates(List.of(MonthDay.of(9, 30)), 1);
    private static final Refresh WEEKLY = new EachWeek(DayOfWeek.FRIDAY);

    @Test
    void a_weekly_clock_pauses_in_summer() {
        var school = Example.of(WEEKLY).owedSince("2026-06-10").publishes("2026-07-09");
        assertThat(school.statusOn("2026-07-11")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2026-09-02")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2026-09-03")).isEqualTo(DUE_SOON);
        assertThat(school.on("2026-09-03").dueOn()).isEqualTo("2026-09-04");
        assertThat(school.statusOn("2026-09-05")).isEqualTo(STALE);
    }

    @Test
    void a_weekly_clock_moves_from_a_holiday_to_the_next_working_day() {
        var school = Example.of(WEEKLY).owedSince("2026-08-20");
        assertThat(school.on("2026-10-08").dueOn()).isEqualTo("2026-09-28");
        assertThat(school.on("2026-10-09").dueOn()).isEqualTo("2026-10-08");
    }

    @Test
    void a_monthly_clock_pauses_in_a_month_without_school() {
        var school = Example.of(new EachMonth(5))
                .owedSince("2026-05-20")
                .publishes("2026-07-06")
                .publishes("2026-08-05");
        assertThat(school.statusOn("2026-08-10")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2026-09-20")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.on("2026-10-13").status()).isEqualTo(DUE_SOON);
        assertThat(school.on("2026-10-13").dueOn()).isEqualTo("2026-10-13");
        assertThat(school.statusOn("2026-10-14")).isEqualTo(STALE);
    }

    @ParameterizedTest
    @MethodSource("schoolClocks")
    void a_school_clock_without_terms_waits_for_them(Refresh clock) {
        var school = Example.of(clock).withoutTerms();
        assertThat(school.statusOn("2026-10-01")).isEqualTo(DATE_NOT_SET);
        assertThat(school.publishes("2026-09-09").statusOn("2026-10-01")).isEqualTo(DATE_NOT_SET);
    }

    static Stream<Refresh> schoolClocks() {
        return Stream.of(WEEKLY, new EachMonth(5), new EachTerm(20));
    }

    @Test
    void a_termly_clock_runs_from_the_first_day_of_each_term() {
        var school = Example.of(new EachTerm(20)).publishes("2026-03-20");
        assertThat(school.on("2026-04-01").dueOn()).isEqualTo("2026-03-30");
        assertThat(school.statusOn("2026-09-01")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.on("2026-10-20").dueOn()).isEqualTo("2026-09-29");
    }

    @Test
    void a_clock_of_every_third_year_rests_for_two() {
        var school = Example.of(new OnDates(List.of(MonthDay.of(9, 30)), 3)).publishes("2026-09-10");
        assertThat(school.statusOn("2027-12-31")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void what_stands_is_owed_once() {
        var school = Example.of(new Standing(20));
        assertThat(school.statusOn("2026-01-29")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-01-30")).isEqualTo(OVERDUE);
        assertThat(school.publishes("2026-01-29").statusOn("2027-12-31")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void an_incomplete_edition_lists_what_is_missing() {
        var school = Example.of(YEARLY)
                .publishesWithout("2026-09-10", new Text("人数", "head count"), new Text("金额", "amount"));
        var verdict = school.on("2026-10-01");
        assertThat(verdict.status()).isEqualTo(INCOMPLETE);
        assertThat(Messages.say(Language.EN, verdict.reason())).endsWith("are missing: head count, amount.");
        assertThat(Messages.say(Language.ZH, verdict.reason())).contains("人数、金额");
        assertThat(school.publishes("2026-10-10").statusOn("2026-10-10")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void a_named_list_still_up_after_its_period_has_expired() {
        var school = Example.of(YEARLY).noticed(true).posts("2026-09-10", "2026-09-17", null);
        assertThat(school.statusOn("2026-09-17")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2026-09-18")).isEqualTo(EXPIRED_NOTICE_UP);
    }

    @Test
    void a_named_list_taken_down_in_time_stays_fulfilled() {
        var school = Example.of(YEARLY).noticed(true).posts("2026-09-10", "2026-09-17", "2026-09-18");
        assertThat(school.statusOn("2026-09-18")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2027-01-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void another_notice_may_stay_up() {
        var school = Example.of(YEARLY).noticed(false).posts("2026-09-10", "2026-09-17", null);
        assertThat(school.statusOn("2026-12-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void a_withdrawn_edition_counts_no_longer_from_its_withdrawal_on() {
        var school = Example.of(YEARLY).withdraws("2026-09-10", "2026-10-15");
        assertThat(school.statusOn("2026-10-14")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2026-10-15")).isEqualTo(OVERDUE);
        assertThat(school.publishes("2026-10-20").statusOn("2026-10-20")).isEqualTo(FULFILLED_LATE);
    }

    @Test
    void a_date_counted_into_2027_is_provisional_and_says_so() {
        var verdict = Example.of(new AfterEvent(20)).happens("2026-12-20").on("2027-01-31");
        assertThat(verdict.status()).isEqualTo(OVERDUE);
        assertThat(verdict.provisional()).isTrue();
        assertThat(Messages.say(Language.EN, verdict.reason())).contains("provisional");
        assertThat(Example.of(new AfterEvent(5))
                        .happens("2026-12-20")
                        .on("2027-01-31")
                        .provisional())
                .isFalse();
    }

    @Test
    void a_week_of_2027_is_provisional_too_for_its_holidays_are_not_announced() {
        var verdict = Example.of(WEEKLY).on("2027-03-15");
        assertThat(verdict.dueOn()).isEqualTo("2027-03-12");
        assertThat(verdict.provisional()).isTrue();
        assertThat(Messages.say(Language.EN, verdict.reason())).contains("provisional");
        assertThat(Example.of(WEEKLY).on("2026-03-16").provisional()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_verdict_is_said_in_both_languages(Language language) {
        var seen = EnumSet.noneOf(ComplianceStatus.class);
        every().flatMap(school -> school.compliance().timeline().intervals().stream())
                .map(Interval::verdict)
                .forEach(verdict -> {
                    seen.add(verdict.status());
                    assertThat(Messages.say(language, verdict.reason()))
                            .isNotBlank()
                            .doesNotContain("‹")
                            .doesNotContainPattern("\\{\\d")
                            .doesNotContain("''");
                });
        assertThat(seen).containsExactlyInAnyOrder(ComplianceStatus.values());
    }

    private static Stream<Example> every() {
        var clocks = Stream.concat(
                schoolClocks(),
                Stream.of(
                        YEARLY,
                        new Standing(20),
                        new AfterEvent(20),
                        new BeforeAnchor(Anchor.REGISTRATION),
                        new BeforeAnchor(Anchor.FEE_COLLECTION)));
        return clocks.flatMap(clock -> Stream.of(
                Example.of(clock).withoutTerms(),
                Example.of(clock).owedBy(SchoolKind.SENIOR, null),
                Example.of(clock).happens("2026-12-15").anchored(Anchor.REGISTRATION, "2026-06-15"),
                Example.of(clock)
                        .happens("2026-12-15")
                        .anchored(Anchor.FEE_COLLECTION, "2026-06-15")
                        .publishes("2026-03-02")
                        .confirms("2026-12-20"),
                Example.of(clock)
                        .noticed(true)
                        .happens("2026-03-02")
                        .posts("2026-03-10", "2026-03-17", "2026-04-01")
                        .publishes("2026-05-20", "2026-03-12")
                        .publishesWithout("2026-09-20", new Text("人数", "head count"))
                        .declaresNil("2026-11-02", "2026-11-02", "2026-11-30")
                        .exempted("2027-01-01", "2027-02-01")));
    }

    @Test
    void a_day_before_the_item_is_owed_is_judged_like_the_first() {
        var timeline = Example.of(YEARLY).compliance().timeline();
        assertThat(timeline.at(LocalDate.of(2020, 1, 1)))
                .isEqualTo(timeline.intervals().get(0).verdict());
    }
}
