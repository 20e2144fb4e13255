package sunlight.compliance.ui;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.StatusChoice;

/**
 * Which cells match, and in which columns.
 *
 * @param columns the positions that are shown, among all items
 * @param movedOnly whether only those match that are seen otherwise now
 * @param due the positions that fall due in the days asked for, by school
 */
record CellFilter(int[] columns, Optional<StatusChoice> status, boolean movedOnly, Optional<Map<UUID, BitSet>> due) {

    static final CellFilter NONE = new CellFilter(new int[0], Optional.empty(), false, Optional.empty());

    private static final BitSet NEVER = new BitSet();
    private static final int DIM = ComplianceStatus.values().length;

    boolean isSelective() {
        return status.isPresent() || movedOnly || due.isPresent();
    }

    private boolean matches(MatrixLine line, int column) {
        return status.map(choice -> line.status(column)
                                .filter(choice.statuses()::contains)
                                .isPresent())
                        .orElse(true)
                && (!movedOnly || line.moved(column))
                && due.map(days -> days.getOrDefault(line.id(), NEVER).get(column))
                        .orElse(true);
    }

    /** Whether the line is shown: where nothing is asked of the cells, each is. */
    boolean lets(MatrixLine line) {
        return !isSelective() || IntStream.of(columns).anyMatch(column -> matches(line, column));
    }

    /** How many cells match; what does not apply is none, nor is what has not been worked out yet. */
    int count(MatrixLine line) {
        return (int) IntStream.of(columns)
                .filter(column -> matches(line, column))
                .filter(column -> isSelective()
                        || line.status(column)
                                .filter(status -> status != ComplianceStatus.NOT_APPLICABLE)
                                .isPresent())
                .count();
    }

    /** The letters of the columns shown, as {@link MatrixGrid} knows their looks. */
    String drawn(MatrixLine line) {
        var letters = new StringBuilder(columns.length);
        for (int column : columns) {
            letters.append(line.status(column)
                    .map(status -> letter(status, !matches(line, column), line.moved(column)))
                    .orElse(MatrixLine.UNJUDGED));
        }
        return letters.toString();
    }

    static char letter(ComplianceStatus status, boolean dim, boolean moved) {
        var letter = (char) (MatrixLine.letter(status) + (dim ? DIM : 0));
        return moved ? Character.toUpperCase(letter) : letter;
    }
}
