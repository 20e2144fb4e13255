package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.compliance.ComplianceStatus.DATE_NOT_SET;
import static sunlight.compliance.ComplianceStatus.DUE_SOON;
import static sunlight.compliance.ComplianceStatus.EXEMPT;
import static sunlight.compliance.ComplianceStatus.EXPIRED_NOTICE_UP;
import static sunlight.compliance.ComplianceStatus.FULFILLED_IN_TIME;
import static sunlight.compliance.ComplianceStatus.FULFILLED_LATE;
import static sunlight.compliance.ComplianceStatus.NIL_DECLARED;
import static sunlight.compliance.ComplianceStatus.NOTHING_OWED_YET;
import static sunlight.compliance.ComplianceStatus.NOT_APPLICABLE;
import static sunlight.compliance.ComplianceStatus.OVERDUE;
import static sunlight.compliance.ComplianceStatus.STALE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Refresh.AfterEvent;
import sunlight.catalogue.Refresh.BeforeAnchor;
import sunlight.catalogue.Refresh.EachWeek;
import sunlight.catalogue.Refresh.OnDates;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplianceTest {

    private static final Refresh YEARLY = new OnDates(List.of(MonthDay.of(9, 30)), 1);
    private static final Refresh EVENT = new AfterEvent(20);

    @Test
    void another_kind_of_school_does_not_owe_the_item() {
        assertThat(Example.of(YEARLY)
                        .owedBy(SchoolKind.KINDERGARTEN, null)
                        .publishes("2026-09-10")
                        .statusOn("2026-10-01"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void an_item_on_a_flag_is_owed_only_where_the_school_carries_it() {
        assertThat(Example.of(YEARLY).owedBy(SchoolKind.PRIMARY, Flag.BOARDING).statusOn("2026-10-01"))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(Example.of(YEARLY).owedBy(SchoolKind.PRIMARY, Flag.CANTEEN).statusOn("2026-10-01"))
                .isEqualTo(OVERDUE);
    }

    @Test
    void what_was_never_published_is_owed_later_then_soon_then_overdue() {
        var school = Example.of(YEARLY);
        assertThat(school.statusOn("2026-09-15")).isEqualTo(NOTHING_OWED_YET);
        assertThat(school.statusOn("2026-09-16")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-09-30")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-10-01")).isEqualTo(OVERDUE);
        assertThat(school.on("2026-10-01").dueOn()).isEqualTo("2026-09-30");
    }

    @Test
    void what_is_published_by_the_last_day_is_in_time() {
        var school = Example.of(YEARLY).publishes("2026-09-30");
        assertThat(school.statusOn("2026-09-29")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-09-30")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.statusOn("2027-06-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void what_is_published_after_the_last_day_is_late_from_then_on() {
        var school = Example.of(YEARLY).publishes("2026-10-09");
        assertThat(school.statusOn("2026-10-08")).isEqualTo(OVERDUE);
        assertThat(school.statusOn("2026-10-09")).isEqualTo(FULFILLED_LATE);
    }

    @Test
    void what_was_formed_more_than_20_working_days_before_is_late_and_says_so() {
        assertThat(Example.of(YEARLY).publishes("2026-07-29", "2026-07-01").statusOn("2026-08-01"))
                .isEqualTo(FULFILLED_IN_TIME);
        var late = Example.of(YEARLY).publishes("2026-07-30", "2026-07-01").on("2026-08-01");
        assertThat(late.status()).isEqualTo(FULFILLED_LATE);
        assertThat(late.dueOn()).isEqualTo("2026-07-29");
        assertThat(Messages.say(Language.EN, late.reason()))
                .isEqualTo("Published on 2026-07-30, too long after the information was formed:"
                        + " due 2026-07-29: 20 working days from 2026-07-01.");
    }

    @Test
    void the_first_and_the_last_day_of_a_period_belong_to_it() {
        var old = Example.of(YEARLY).publishes("2026-09-30", "2025-12-31");
        assertThat(old.statusOn("2026-10-01")).isEqualTo(FULFILLED_IN_TIME);
        var formedOnTheFirstDay = Example.of(YEARLY).publishes("2026-09-30", "2026-01-01");
        assertThat(formedOnTheFirstDay.statusOn("2026-10-01")).isEqualTo(FULFILLED_LATE);
    }

    @Test
    void last_years_edition_grows_stale_when_it_is_not_renewed() {
        var school = Example.of(YEARLY).publishes("2026-09-10");
        assertThat(school.statusOn("2027-09-30")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2027-10-01")).isEqualTo(STALE);
    }

    @Test
    void who_missed_turn_after_turn_is_told_of_the_first_not_only_of_the_last() {
        var never = Example.of(new EachWeek(DayOfWeek.MONDAY));
        assertThat(english(never, "2026-03-03")).doesNotContain("before it");
        assertThat(english(never, "2026-03-17"))
                .startsWith("Not published and overdue: due 2026-03-16")
                .endsWith("The 2 before it were missed as well, without a break, the first due 2026-03-02.");
        var once = Example.of(new EachWeek(DayOfWeek.MONDAY)).publishes("2026-03-10");
        assertThat(english(once, "2026-03-24"))
                .endsWith("The one before it was missed as well, without a break, the first due 2026-03-16.");
    }

    @Test
    void a_status_stands_since_its_first_day_whatever_turns_were_missed_meanwhile() {
        var intervals = Example.of(new EachWeek(DayOfWeek.MONDAY))
                .publishes("2026-03-20")
                .timeline()
                .intervals();
        var since = Interval.standSince(intervals);
        for (var i = 0; i < since.size(); i++) {
            var row = since.get(i);
            var status = intervals.get(i).verdict().status();
            assertThat(intervals)
                    .filteredOn(each -> !each.from().isBefore(row))
                    .first()
                    .satisfies(first -> assertThat(first.from()).isEqualTo(row))
                    .satisfies(first -> assertThat(first.verdict().status()).isEqualTo(status));
        }
        assertThat(intervals.get(0).from()).isEqualTo(since.get(0));
        assertThat(since.stream().distinct()).hasSizeLessThan(since.size());
    }

    private static String english(Example school, String day) {
        return Messages.say(Language.EN, school.on(day).reason());
    }

    @Test
    void a_confirmation_renews() {
        var school = Example.of(YEARLY).publishes("2026-09-10").confirms("2027-09-01");
        assertThat(school.statusOn("2027-10-01")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(school.on("2027-10-01").reason().key()).isEqualTo("compliance.confirmed");
    }

    @Test
    void that_nothing_changed_says_nothing_of_a_time_that_is_far_off() {
        var late = Example.of(YEARLY).publishes("2026-10-09").confirms("2026-11-26");
        assertThat(late.statusOn("2026-11-27")).isEqualTo(FULFILLED_LATE);
        assertThat(late.statusOn("2027-10-01")).isEqualTo(STALE);
        assertThat(Example.of(YEARLY)
                        .publishes("2026-10-09")
                        .confirms("2027-07-02")
                        .statusOn("2027-10-01"))
                .isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void a_mended_word_is_no_text_for_the_next_year() {
        var school =
                Example.of(YEARLY).publishes("2026-10-09", "2026-10-01").again().publishes("2026-11-26", "2026-09-28");
        assertThat(school.statusOn("2026-11-27")).isEqualTo(FULFILLED_LATE);
        assertThat(school.statusOn("2027-10-01")).isEqualTo(STALE);
        assertThat(Example.of(YEARLY)
                        .publishes("2026-10-09", "2026-10-01")
                        .again()
                        .publishes("2026-11-26", "2026-11-20")
                        .statusOn("2027-10-01"))
                .isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void a_late_act_for_one_year_does_not_count_for_the_next() {
        var school = Example.of(YEARLY).publishes("2026-10-09");
        assertThat(school.on("2027-10-01").status()).isEqualTo(STALE);
        assertThat(school.publishes("2026-12-01").statusOn("2027-10-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void nobody_is_late_for_a_thing_that_did_not_happen() {
        var school = Example.of(EVENT);
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(school.compliance().on(day).status()).as("%s", day).isEqualTo(NOTHING_OWED_YET);
        }
        assertThat(school.on("2026-10-01").reason().key()).isEqualTo("compliance.noEvent");
    }

    @Test
    void an_event_starts_the_clock() {
        var school = Example.of(EVENT).happens("2026-03-02");
        assertThat(school.statusOn("2026-03-15")).isEqualTo(NOTHING_OWED_YET);
        assertThat(school.statusOn("2026-03-16")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-03-30")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-03-31")).isEqualTo(OVERDUE);
        assertThat(school.publishes("2026-03-20").statusOn("2026-03-31")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void an_edition_for_the_last_event_leaves_the_next_one_overdue() {
        var school =
                Example.of(EVENT).happens("2026-03-02").publishes("2026-03-20").happens("2026-05-06");
        assertThat(school.statusOn("2026-09-01")).isEqualTo(OVERDUE);
    }

    @Test
    void a_nil_declaration_discharges_what_falls_due_in_its_period() {
        var school = Example.of(YEARLY).declaresNil("2026-09-18", "2026-09-01", "2027-01-31");
        assertThat(school.statusOn("2026-09-17")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-09-18")).isEqualTo(NIL_DECLARED);
        assertThat(school.statusOn("2027-01-31")).isEqualTo(NIL_DECLARED);
        assertThat(school.statusOn("2027-02-01")).isEqualTo(NOTHING_OWED_YET);
        assertThat(school.statusOn("2027-10-01")).isEqualTo(OVERDUE);
    }

    @Test
    void a_nil_declaration_counts_from_its_signature_on() {
        var school = Example.of(YEARLY).declaresNil("2026-10-15", "2026-09-01", "2026-12-31");
        assertThat(school.statusOn("2026-10-14")).isEqualTo(OVERDUE);
        assertThat(school.statusOn("2026-10-15")).isEqualTo(NIL_DECLARED);
        assertThat(school.statusOn("2027-01-01")).isEqualTo(NOTHING_OWED_YET);
    }

    @Test
    void an_exemption_suspends_and_does_not_discharge() {
        var school = Example.of(YEARLY).exempted("2026-09-01", "2026-12-31");
        assertThat(school.statusOn("2026-08-31")).isEqualTo(NOTHING_OWED_YET);
        assertThat(school.statusOn("2026-12-31")).isEqualTo(EXEMPT);
        assertThat(school.statusOn("2027-01-01")).isEqualTo(OVERDUE);
    }

    @Test
    void a_clock_before_an_anchor_waits_for_its_date() {
        var clock = new BeforeAnchor(Anchor.REGISTRATION);
        assertThat(Example.of(clock).statusOn("2026-06-15")).isEqualTo(DATE_NOT_SET);
        assertThat(Example.of(clock)
                        .anchored(Anchor.FEE_COLLECTION, "2026-06-15")
                        .statusOn("2026-06-15"))
                .isEqualTo(DATE_NOT_SET);
        var school = Example.of(clock).anchored(Anchor.REGISTRATION, "2026-06-15");
        assertThat(school.statusOn("2026-06-14")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-06-15")).isEqualTo(OVERDUE);
    }

    @Test
    void a_list_that_must_stay_until_a_day_is_not_said_to_be_still_up_before_it() {
        var list = Example.of(new Refresh.AfterEvent(5))
                .noticed(true)
                .happens("2026-05-06")
                .posts("2026-05-08", "2026-08-31", null);

        assertThat(list.statusOn("2026-06-30")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(list.on("2026-06-30").reason().key()).isEqualTo("compliance.mustStay");
        assertThat(list.statusOn("2026-08-31")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(list.statusOn("2026-09-01")).isEqualTo(EXPIRED_NOTICE_UP);
    }

    @Test
    void a_list_that_came_down_before_its_day_has_to_go_up_again() {
        var list = Example.of(new Refresh.AfterEvent(5))
                .noticed(true)
                .happens("2026-05-06")
                .takesDownEarly("2026-05-08", "2026-08-31", "2026-06-01");

        assertThat(list.statusOn("2026-05-31")).isEqualTo(FULFILLED_IN_TIME);
        assertThat(list.statusOn("2026-06-01")).isEqualTo(OVERDUE);
        assertThat(list.on("2026-06-01").reason().key()).isEqualTo("compliance.downTooEarly");
    }
}
