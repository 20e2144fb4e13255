package sunlight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchoolCalendarTest {

    private static final Term SPRING = term("2026-03-02", "2026-07-10");
    private static final Term AUTUMN = term("2026-09-01", "2027-01-22");

    private final WorkingDays china = Calendars.china();
    private final SchoolCalendar calendar = new SchoolCalendar(List.of(AUTUMN, SPRING));

    @Test
    void terms_are_kept_in_order() {
        assertThat(calendar.terms()).containsExactly(SPRING, AUTUMN);
    }

    @Test
    void a_calendar_without_terms_is_not_known_and_has_no_school_day() {
        var unknown = new SchoolCalendar(List.of());
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.weekHasSchoolDay(LocalDate.of(2026, 9, 1), china)).isFalse();
        assertThat(calendar.isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-08-31",
        "2026-07-11, 2026-08-31",
        "2026-09-01, 2027-01-22",
        "2026-03-01,",
        "2027-01-23,",
    })
    void a_term_goes_on_through_its_holidays_to_the_next_where_that_is_known(LocalDate day, @Nullable LocalDate last) {
        assertThat(calendar.termWithHolidays(day).map(Span::last)).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,false", "2026-03-02,true", "2026-07-10,true", "2026-07-13,false", "2026-09-01,true",
        "2026-09-05,false", "2026-09-20,true", "2026-10-01,false", "2026-10-10,true", "2027-01-22,true"
    })
    void a_school_day_is_a_working_day_within_a_term(LocalDate day, boolean school) {
        assertThat(calendar.hasSchoolDay(new Span(day, day), china)).isEqualTo(school);
    }

    @ParameterizedTest
    @CsvSource({"2026-02,false", "2026-03,true", "2026-07,true", "2026-08,false", "2027-01,true", "2027-02,false"})
    void a_month_has_a_school_day_where_a_term_touches_it(YearMonth month, boolean school) {
        assertThat(calendar.hasSchoolDay(month, china)).isEqualTo(school);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-30,false", "2026-08-31,true", "2026-09-06,true", "2026-07-12,true", "2026-07-13,false"})
    void a_week_runs_from_Monday_to_Sunday(LocalDate day, boolean school) {
        assertThat(calendar.weekHasSchoolDay(day, china)).isEqualTo(school);
    }

    @Test
    void a_week_that_is_off_has_no_school_day_though_the_term_runs() {
        var week = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7));
        assertThat(calendar.hasSchoolDay(week, china)).isFalse();
    }

    @Test
    void a_term_cannot_end_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> term("2026-09-01", "2026-08-31"));
    }

    private static Term term(String startsOn, String endsOn) {
        return new Term(new Text("学期", "term"), LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }
}
