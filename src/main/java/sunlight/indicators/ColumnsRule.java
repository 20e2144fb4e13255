package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sunlight.indicators.Counted.Why;
import sunlight.language.Message;

/**
 * 栏目不更新: columns of news without anything new for two weeks and columns of notices or policies for six months, together five;
 * or ten columns that should have been renewed; or five empty ones.
 */
final class ColumnsRule {

    private static final int MONTHS = 6;
    private static final int MOST_LATE = 5;
    private static final int MOST_OVERDUE = 10;
    private static final int MOST_EMPTY = 5;

    private ColumnsRule() {}

    static Ruling on(SiteRecord record, LocalDate day) {
        var late = Stream.concat(
                        counted(record, Why.NEWS, column -> isLateNews(record, column, day)).stream(),
                        counted(record, Why.NOTICES, column -> isLateNotices(record, column, day)).stream())
                .toList();
        var overdue = counted(record, Why.OWN_RULE, column -> isOverdue(record, column, day));
        var empty = counted(record, Why.EMPTY, column -> column.isEmpty() && !record.isNewOn(day));
        var reached = Stream.of(
                        reached("late", late, MOST_LATE),
                        reached("overdue", overdue, MOST_OVERDUE),
                        reached("empty", empty, MOST_EMPTY))
                .flatMap(List::stream)
                .toList();
        var reason = reached.isEmpty()
                ? Message.of("indicators.columns.met", day, count(late), count(overdue), count(empty))
                : Message.of("indicators.columns.veto", day, joined("indicators.columns.or", reached));
        return new Ruling(
                !reached.isEmpty(),
                reason,
                Stream.of(late, overdue, empty).flatMap(List::stream).toList());
    }

    private interface Test {
        boolean of(ColumnRecord column);
    }

    private static List<Counted> counted(SiteRecord record, Why why, Test test) {
        return record.columns().stream()
                .filter(test::of)
                .map(column -> column.counted(why))
                .toList();
    }

    private static boolean isLateNews(SiteRecord record, ColumnRecord column, LocalDate day) {
        return column.isOfNews() && isOlderThan(SiteRecord.TWO_WEEKS, record, column, day);
    }

    private static boolean isLateNotices(SiteRecord record, ColumnRecord column, LocalDate day) {
        return column.isOfNotices() && day.isAfter(record.since(column.latest()).plusMonths(MONTHS));
    }

    private static boolean isOverdue(SiteRecord record, ColumnRecord column, LocalDate day) {
        var rule = column.column().staleAfterDays();
        return rule != null && isOlderThan(rule, record, column, day);
    }

    private static boolean isOlderThan(int days, SiteRecord record, ColumnRecord column, LocalDate day) {
        return day.isAfter(record.freshUntil(
                record.since(column.latest()), days, column.column().inTerm()));
    }

    private static List<Message> reached(String name, List<Counted> counted, int most) {
        return counted.size() < most
                ? List.of()
                : List.of(Message.of("indicators.columns." + name, counted.size(), named(counted), most));
    }

    private static Message count(List<Counted> counted) {
        return counted.isEmpty()
                ? Message.of("indicators.columns.none")
                : Message.of("indicators.columns.count", counted.size(), named(counted));
    }

    private static Message named(List<Counted> counted) {
        return joined("indicators.and", counted.stream().map(ColumnsRule::named).toList());
    }

    /** An empty column needs no more words than its name. */
    private static Message named(Counted column) {
        if (column.why() == Why.EMPTY) {
            return Message.of("indicators.column.name", column.title());
        }
        return column.latest() == null
                ? Message.of("indicators.column.never", column.title())
                : Message.of("indicators.column.latest", column.title(), Objects.requireNonNull(column.latest()));
    }

    private static Message joined(String key, List<Message> parts) {
        return parts.stream().reduce((all, next) -> Message.of(key, all, next)).orElseThrow();
    }
}
