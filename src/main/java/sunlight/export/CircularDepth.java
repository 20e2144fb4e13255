package sunlight.export;

import java.util.Arrays;
import java.util.List;
import sunlight.compliance.Selection;

/**
 * How far a circular lists the schools. One rule: the fullest list that takes no more than {@link #MOST_LINES} lines of small
 * print, some twenty pages; a longer one nobody signs or reads. What stands before it, the figures by county and the
 * table of items with code and title, is the same at any depth, and a list that leaves something out says where the rest is.
 */
enum CircularDepth {
    ITEMS { // each school with each of its items, dates and grounds
        @Override
        long lines(List<Selection.Line> behind) {
            return behind.stream()
                    .mapToLong(line ->
                            1 + line.cells().stream().mapToLong(ByItem::lines).sum())
                    .sum();
        }
    },
    GRAVEST { // each school in a row, how many items and the gravest of them
        @Override
        long lines(List<Selection.Line> behind) {
            return (long) BySchool.GRAVEST * behind.size();
        }
    },
    NAMES { // two schools in a row, with how many items each
        @Override
        long lines(List<Selection.Line> behind) {
            return behind.size() / BySchool.ABREAST;
        }
    },
    COUNTIES { // no list
        @Override
        long lines(List<Selection.Line> behind) {
            return 0;
        }
    };

    static final int MOST_LINES = 700;

    abstract long lines(List<Selection.Line> behind);

    static CircularDepth of(Selection selection) {
        var behind = selection.schools().stream()
                .filter(line -> !line.cells().isEmpty())
                .toList();
        return Arrays.stream(values())
                .filter(depth -> depth.lines(behind) <= MOST_LINES)
                .findFirst()
                .orElse(COUNTIES);
    }
}
