package sunlight.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.compliance.ComplianceStatus.DUE_SOON;
import static sunlight.compliance.ComplianceStatus.FULFILLED_IN_TIME;
import static sunlight.compliance.ComplianceStatus.FULFILLED_LATE;
import static sunlight.compliance.ComplianceStatus.NIL_DECLARED;
import static sunlight.compliance.ComplianceStatus.NOTHING_OWED_YET;
import static sunlight.compliance.ComplianceStatus.OVERDUE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Refresh.AfterEvent;
import sunlight.language.Language;
import sunlight.language.Messages;

/** What happened, what did not, and what happened after all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsTest {

    private static final Refresh EVENT = new AfterEvent(20);

    @Test
    void each_of_several_events_owes_its_own_disclosure_and_the_explanation_tells_each() {
        var school =
                Example.of(EVENT).happens("2026-03-02").happens("2026-05-06").happens("2026-09-01");
        var verdict = school.on("2026-09-10");

        assertThat(verdict.status()).isEqualTo(OVERDUE);
        assertThat(verdict.dueOn()).isEqualTo("2026-03-30");
        assertThat(Messages.say(Language.EN, verdict.reason()))
                .startsWith("2 events are not published and overdue: due 2026-03-30:")
                .contains("; due 2026-06-02: 20 working days from 2026-05-06")
                .contains("And 1 more still to be published: due 2026-09-29:");
    }

    @Test
    void one_disclosure_settles_the_oldest_event_only() {
        var school =
                Example.of(EVENT).happens("2026-03-02").happens("2026-05-06").publishes("2026-06-10");
        assertThat(school.on("2026-06-10").status()).isEqualTo(OVERDUE);
        assertThat(school.on("2026-06-10").dueOn()).isEqualTo("2026-06-02");
        assertThat(school.publishes("2026-06-11").statusOn("2026-06-11")).isEqualTo(FULFILLED_LATE);
    }

    @Test
    void mending_a_word_of_what_was_published_settles_no_other_event() {
        var school = Example.of(EVENT)
                .happens("2026-03-02")
                .publishes("2026-03-20", "2026-03-10")
                .happens("2026-05-06")
                .again()
                .publishes("2026-05-20", "2026-03-10");
        assertThat(school.statusOn("2026-09-01")).isEqualTo(OVERDUE);
    }

    @Test
    void a_running_page_settles_the_next_event_when_it_was_formed_after_it() {
        var school = Example.of(EVENT)
                .happens("2026-03-02")
                .publishes("2026-03-20", "2026-03-10")
                .happens("2026-05-06")
                .again()
                .publishes("2026-05-20", "2026-05-08");
        assertThat(school.statusOn("2026-09-01")).isEqualTo(FULFILLED_IN_TIME);
    }

    @Test
    void two_events_of_one_day_are_two() {
        var school =
                Example.of(EVENT).happens("2026-03-02").happens("2026-03-02").publishes("2026-03-20");
        assertThat(school.statusOn("2026-04-01")).isEqualTo(OVERDUE);
    }

    @Test
    void confirming_that_nothing_changed_tells_of_no_event() {
        assertThat(Example.of(EVENT)
                        .happens("2026-03-02")
                        .confirms("2026-03-20")
                        .statusOn("2026-04-01"))
                .isEqualTo(OVERDUE);
    }

    @Test
    void what_happened_after_all_ends_the_nil_declaration_of_its_period() {
        var school = Example.of(EVENT)
                .declaresNil("2026-09-01", "2026-09-01", "2027-01-31")
                .happens("2026-10-20", "2026-11-02");
        assertThat(school.statusOn("2026-10-19")).isEqualTo(NIL_DECLARED);
        assertThat(school.statusOn("2026-10-20")).isEqualTo(NOTHING_OWED_YET);
        assertThat(school.statusOn("2026-11-10")).isEqualTo(DUE_SOON);
        assertThat(school.statusOn("2026-11-18")).isEqualTo(OVERDUE);
    }

    @Test
    void a_later_nil_declaration_takes_an_event_of_its_period_back() {
        var school = Example.of(EVENT)
                .happens("2026-10-20", "2026-11-02")
                .declaresNil("2026-12-01", "2026-09-01", "2027-01-31");
        assertThat(school.statusOn("2026-11-30")).isEqualTo(OVERDUE);
        assertThat(school.statusOn("2026-12-01")).isEqualTo(NIL_DECLARED);
        assertThat(school.statusOn("2027-02-01")).isEqualTo(NOTHING_OWED_YET);
    }

    @Test
    void a_nil_declaration_hides_no_event_of_an_earlier_period() {
        var school = Example.of(EVENT).happens("2026-08-25").declaresNil("2026-09-01", "2026-09-01", "2027-01-31");
        assertThat(school.statusOn("2026-09-21")).isEqualTo(NIL_DECLARED);
        assertThat(school.statusOn("2026-09-22")).isEqualTo(OVERDUE);
        assertThat(school.publishes("2026-09-24").statusOn("2026-09-24")).isEqualTo(NIL_DECLARED);
    }

    @Test
    void nothing_is_due_soon_before_it_happened() {
        var school = Example.of(new AfterEvent(3)).happens("2026-05-12");
        assertThat(school.on("2026-05-11").reason().key()).isEqualTo("compliance.noEvent");
        assertThat(school.statusOn("2026-05-12")).isEqualTo(DUE_SOON);
    }
}
