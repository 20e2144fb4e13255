package sunlight.supervision.letter;

import java.awt.Color;

/**
 * How a paragraph of a letter stands on paper; lengths in points.
 *
 * @param line from one line to the next
 * @param indent whether it begins with two letters' room
 * @param right how far its end stays from the edge
 * @param rule whether a double line runs below it
 * @param keep whether it stands on one page with what follows
 */
record LetterStyle(
        float size,
        float line,
        float before,
        float after,
        Placed placed,
        boolean indent,
        float right,
        Color colour,
        boolean rule,
        boolean keep) {

    /** Where a line stands. */
    enum Placed {
        LEFT,
        CENTER,
        RIGHT,
        BOTH,
        DISTRIBUTE
    }
}
