package sunlight.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.Interval;

/**
 * Which cells come into a status and leave it, day by day, put together by what is asked of them: a difference of a figure
 * from a day on. The sum of all differences up to a day is the figure of that day.
 *
 * <p>Only figures of today and later are ever asked for, and of the last half-year those of all cells together. What lies
 * before is put together on one day.
 */
final class Moves {

    /** Stands for all days before the first of which a figure is asked. */
    static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private static final int DAYS_OF_WEEK = 7;

    /** What is counted apart. */
    enum Part {
        /** Schools, not cells. */
        SCHOOLS,
        DISTRICT,
        KIND,
        ITEM,
        /** All cells, for the trend. */
        DAY,
        /** Cells of an item that fall due on the day or one of the six after it. */
        DUE
    }

    /** Where a difference belongs. */
    record Place(Part part, String about, String status, LocalDate day) {}

    private final Map<Place, Integer> sums = new LinkedHashMap<>();
    private final Horizon horizon;

    Moves(Horizon horizon) {
        this.horizon = horizon;
    }

    /** @param sign 1 for a school that is counted from now on, -1 for one that is not counted any more */
    Moves school(Share share, int sign) {
        put(Part.SCHOOLS, "", "", ALWAYS, sign);
        var last = share.lastDay();
        if (last != null) {
            put(Part.SCHOOLS, "", "", later(last.plusDays(1), horizon.today()), -sign);
        }
        return this;
    }

    /** @param sign 1 for a timeline that holds from now on, -1 for one that does not hold any more */
    Moves timeline(Share share, ItemCode item, Collection<Interval> timeline, int sign) {
        for (var interval : timeline) {
            var status = interval.verdict().status();
            move(share, item, status, interval.from(), sign);
            var until = interval.until();
            if (until != null) {
                move(share, item, status, until, -sign);
            }
        }
        due(item, timeline, sign);
        return this;
    }

    private void move(Share share, ItemCode item, ComplianceStatus status, LocalDate day, int n) {
        var since = later(day, horizon.today());
        put(Part.DISTRICT, share.district(), status.name(), since, n);
        share.kinds().forEach(kind -> put(Part.KIND, kind.name(), status.name(), since, n));
        put(Part.ITEM, item.value(), status.name(), since, n);
        put(Part.DAY, "", status.name(), later(day, horizon.first()), n);
    }

    /** A cell counts once for a week, however often it falls due in it: the weeks that hold a due date are put together. */
    private void due(ItemCode item, Collection<Interval> timeline, int sign) {
        var dueDays = timeline.stream().flatMap(Moves::dueDay).toList();
        @Nullable LocalDate end = null;
        for (var day : new TreeSet<>(dueDays)) {
            var begin = day.minusDays(DAYS_OF_WEEK - 1L);
            if (end == null || end.isBefore(begin)) {
                due(item, end, -sign);
                due(item, begin, sign);
            }
            end = day.plusDays(1);
        }
        due(item, end, -sign);
    }

    private void due(ItemCode item, @Nullable LocalDate day, int n) {
        if (day != null) {
            put(Part.DUE, item.value(), "", later(day, horizon.today()), n);
        }
    }

    /** What is not open any more on its day does not fall due. */
    private static Stream<LocalDate> dueDay(Interval interval) {
        var due = interval.verdict().dueOn();
        var until = interval.until();
        return interval.verdict().status() == ComplianceStatus.DUE_SOON
                        && due != null
                        && (until == null || until.isAfter(due))
                ? Stream.of(due)
                : Stream.empty();
    }

    private static LocalDate later(LocalDate day, LocalDate since) {
        return day.isAfter(since) ? day : ALWAYS;
    }

    private void put(Part part, String about, String status, LocalDate day, int n) {
        sums.merge(new Place(part, about, status, day), n, Integer::sum);
    }

    /** Those that make a difference. */
    Map<Place, Integer> sums() {
        sums.values().removeIf(n -> n == 0);
        return Map.copyOf(sums);
    }
}
