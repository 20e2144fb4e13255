package sunlight.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days with one verdict.
 *
 * @param until the first day after it; none where it goes on
 */
public record Interval(LocalDate from, @Nullable LocalDate until, Verdict verdict) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Of each of a timeline, the first day of the unbroken row of days with its status, whatever the reasons. */
    static List<LocalDate> standSince(List<Interval> timeline) {
        var since = new ArrayList<LocalDate>();
        for (var i = 0; i < timeline.size(); i++) {
            since.add(
                    i > 0 && timeline.get(i).continues(timeline.get(i - 1)) ? since.get(i - 1) : timeline.get(i).from);
        }
        return since;
    }

    private boolean continues(Interval before) {
        return from.equals(before.until) && verdict.status() == before.verdict.status();
    }

    Interval endingOn(LocalDate end) {
        return new Interval(from, end, verdict);
    }
}
