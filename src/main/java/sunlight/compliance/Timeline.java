package sunlight.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Tenure;

/** The verdicts on an item from the day it is owed on into the future. Nothing flips at night. */
public record Timeline(List<Interval> intervals) {

    public Timeline {
        intervals = List.copyOf(intervals);
    }

    /** Asks once for each day on which something can change; equal neighbours become one interval. */
    static Timeline of(NavigableSet<LocalDate> turningPoints, Function<LocalDate, Verdict> verdictOn) {
        var intervals = new ArrayList<Interval>();
        @Nullable LocalDate from = null;
        @Nullable Verdict verdict = null;
        for (var day : turningPoints) {
            var next = verdictOn.apply(day);
            if (from != null && verdict != null && !next.equals(verdict)) {
                intervals.add(new Interval(from, day, verdict));
                from = day;
            } else if (from == null) {
                from = day;
            }
            verdict = next;
        }
        if (from != null && verdict != null) {
            intervals.add(new Interval(from, null, verdict));
        }
        return new Timeline(intervals);
    }

    /** The verdicts on an item over its tenures in the catalogue. */
    static Timeline over(List<Tenure> tenures, Function<Tenure, Compliance> judge) {
        return joined(tenures.stream()
                .map(tenure -> {
                    var timeline = judge.apply(tenure).timeline();
                    return tenure.until() == null ? timeline : timeline.before(tenure.until());
                })
                .toList());
    }

    /** What of it lies before a day. */
    private Timeline before(LocalDate end) {
        return new Timeline(intervals.stream()
                .filter(interval -> interval.from().isBefore(end))
                .map(interval -> interval.contains(end) ? interval.endingOn(end) : interval)
                .toList());
    }

    /** One after the other; equal neighbours become one interval. Between them the item may not be owed at all. */
    private static Timeline joined(List<Timeline> parts) {
        var intervals = new ArrayList<Interval>();
        for (var interval :
                parts.stream().flatMap(part -> part.intervals.stream()).toList()) {
            var last = intervals.isEmpty() ? null : intervals.get(intervals.size() - 1);
            if (last != null
                    && interval.from().equals(last.until())
                    && interval.verdict().equals(last.verdict())) {
                intervals.set(intervals.size() - 1, new Interval(last.from(), interval.until(), last.verdict()));
            } else {
                intervals.add(interval);
            }
        }
        return new Timeline(intervals);
    }

    /** The verdict on a day; days before the first interval are judged like its first day. */
    public Verdict at(LocalDate day) {
        return intervals.stream()
                .filter(interval -> interval.contains(day))
                .findFirst()
                .orElse(intervals.get(0))
                .verdict();
    }
}
