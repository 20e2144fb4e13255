package sunlight.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The verdicts on an item from the day it is owed on into the future, without a gap. Nothing flips at night. */
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

    /** The verdict on a day; days before the first interval are judged like its first day. */
    public Verdict at(LocalDate day) {
        return intervals.stream()
                .filter(interval -> interval.contains(day))
                .findFirst()
                .orElse(intervals.get(0))
                .verdict();
    }
}
