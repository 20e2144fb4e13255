package sunlight.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sunlight.language.Text;

/** The terms of the schools below a bureau. Weekly and monthly clocks pause where there is no school day. */
public record SchoolCalendar(List<Term> terms) {

    /** A term, first and last day included. */
    public record Term(Text name, LocalDate startsOn, LocalDate endsOn) {

        public Term {
            if (endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException("a term ends after it starts: " + startsOn + ", " + endsOn);
            }
        }
    }

    public SchoolCalendar {
        terms = terms.stream().sorted(Comparator.comparing(Term::startsOn)).toList();
    }

    public boolean isKnown() {
        return !terms.isEmpty();
    }

    /** The term that runs on a day. */
    public Optional<Term> termOf(LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn()))
                .findFirst();
    }

    /**
     * The term in which a day lies, with the holidays after it. Where no later term is known nobody knows how long those are:
     * then it ends with the term.
     */
    public Optional<Span> termWithHolidays(LocalDate day) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> {
                    var term = terms.get(i);
                    var last =
                            i + 1 < terms.size() ? terms.get(i + 1).startsOn().minusDays(1) : term.endsOn();
                    return new Span(term.startsOn(), last);
                })
                .filter(span -> span.contains(day))
                .findFirst();
    }

    /** Whether one of the days is a working day within a term. */
    public boolean hasSchoolDay(Span days, WorkingDays workingDays) {
        return terms.stream()
                .flatMap(term -> new Span(term.startsOn(), term.endsOn()).shared(days).stream())
                .anyMatch(workingDays::anyWithin);
    }

    public boolean hasSchoolDay(YearMonth month, WorkingDays workingDays) {
        return hasSchoolDay(new Span(month.atDay(1), month.atEndOfMonth()), workingDays);
    }

    /** Whether the week, Monday to Sunday, that contains the day has a school day. */
    public boolean weekHasSchoolDay(LocalDate dayOfWeek, WorkingDays workingDays) {
        var monday = dayOfWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return hasSchoolDay(new Span(monday, monday.plusDays(6)), workingDays);
    }
}
