package sunlight.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;
import sunlight.tenancy.ExampleSchool;
import sunlight.tenancy.Tenant;
import sunlight.workdays.BindingCalendars;
import sunlight.workdays.Calendars;

/** For how long one nil declaration holds, by whichever door it comes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NilTermTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final List<Term> TERMS = List.of(
            term("2026-03-02", "2026-07-10"), term("2026-08-31", "2027-01-15"), term("2027-03-01", "2027-07-09"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2027-02-28, 2026-09-01",
        "2026-03-02, 2026-08-31, 2026-08-30",
        "2026-07-20, 2027-01-15, 2026-08-30",
        "2026-09-01, 2027-03-01, 2027-02-28"
    })
    void one_that_goes_beyond_its_term_and_holidays_is_refused_with_the_last_day_that_is_allowed(
            LocalDate from, LocalDate until, String latest) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> declare(declaring(TERMS), from, until))
                .satisfies(no -> {
                    var issue = no.issues().get(0);
                    assertThat(issue.field()).isEqualTo("untilOn");
                    assertThat(Messages.say(
                                    Language.ZH, issue.key(), issue.args().toArray()))
                            .contains("从 " + from + " 开始的，最多到 " + latest);
                });
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-08-30", "2026-09-30, 2027-01-15", "2026-11-25, 2027-02-28"})
    void one_within_a_term_and_its_holidays_is_taken(LocalDate from, LocalDate until) {
        assertThatExceptionOfType(Kept.class).isThrownBy(() -> declare(declaring(TERMS), from, until));
    }

    @Test
    void where_no_terms_are_known_it_holds_for_six_months_at_most() {
        assertThatExceptionOfType(Kept.class)
                .isThrownBy(() -> declare(declaring(List.of()), TODAY, LocalDate.parse("2027-05-25")));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> declare(declaring(List.of()), TODAY, LocalDate.parse("2027-05-26")))
                .satisfies(no -> assertThat(no.issues().get(0).key()).isEqualTo("publication.nilTooLong"));
    }

    @Test
    void the_console_offers_the_end_of_the_term_in_which_it_begins() {
        var declaring = declaring(TERMS);

        assertThat(declaring.usualNilEnd(TODAY)).isEqualTo("2027-01-15");
        assertThat(declaring.usualNilEnd(LocalDate.parse("2026-03-10"))).isEqualTo("2026-07-10");
        assertThat(declaring.usualNilEnd(LocalDate.parse("2026-08-01"))).isEqualTo("2026-08-30");
        assertThat(declaring(List.of()).usualNilEnd(TODAY)).isEqualTo("2027-05-25");
    }

    /** It was allowed, and would be written now. */
    private static final class Kept extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static void declare(Declaring declaring, LocalDate from, LocalDate until) {
        declaring.declareNil(new ItemCode("S0904"), from, until, "本学期没有这类事项");
    }

    private static Term term(String from, String until) {
        return new Term(new Text("学期", "Term"), LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Declaring declaring(List<Term> terms) {
        var declaring = new Declaring();
        declaring.acting = acting();
        declaring.catalogues = new Catalogues() {
            @Override
            public void requireItem(Tenant tenant, LocalDate day, ItemCode item) {}

            @Override
            public boolean mayBeDeclaredNil(Tenant tenant, LocalDate day, ItemCode item) {
                return true;
            }
        };
        declaring.calendars = new Calendars() {
            @Override
            public BindingCalendars from(LocalDate day) {
                return new BindingCalendars(
                        new WorkingDays(Set.of(), Set.of(), Set.of()), new SchoolCalendar(terms), Map.of());
            }
        };
        return declaring;
    }

    private static Acting acting() {
        return new Acting() {
            @Override
            Tenant tenant() {
                return ExampleSchool.of("a", new Text("甲校", "A"));
            }

            @Override
            LocalDate today() {
                return TODAY;
            }

            @Override
            Actor actor() {
                throw new Kept();
            }
        };
    }
}
