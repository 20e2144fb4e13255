package sunlight.export;

import sunlight.compliance.Selection;

/** How far a circular goes into detail: a paper of a thousand pages tells nobody anything, and there is one for any number. */
enum CircularDepth {
    CELLS, // each item with its dates and grounds
    SCHOOLS, // each school with its items by status
    COUNTIES; // figures only

    static final int MOST_CELLS = 3_000;
    static final int MOST_SCHOOLS = 5_000;

    static CircularDepth of(Selection selection) {
        if (selection.cells() <= MOST_CELLS) {
            return CELLS;
        }
        var concerned = selection.schools().stream()
                .filter(line -> !line.cells().isEmpty())
                .count();
        return concerned <= MOST_SCHOOLS ? SCHOOLS : COUNTIES;
    }
}
