package sunlight.sheet;

/**
 * What a cell shows, as text: a date as 2026-09-01, a number without the zeros that its format adds behind the point.
 *
 * @param kind what stood in the cell, since a number may have lost its leading zeros
 */
public record Cell(String text, Kind kind) {

    /** What stood in a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** An error such as #N/A. */
        ERROR,
        /** A formula whose result was not stored. */
        UNCALCULATED
    }

    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    boolean isEmpty() {
        return text.isBlank() && kind != Kind.UNCALCULATED;
    }
}
