package sunlight.search;

import java.util.List;

/**
 * An answer to a question.
 *
 * @param total how many were found, as far as counted
 * @param more whether there are more than were counted
 * @param hits those asked for: first where the words stand in the title, each newest first
 */
public record Found(int total, boolean more, List<Hit> hits) {

    static final Found NOTHING = new Found(0, false, List.of());

    public Found {
        hits = List.copyOf(hits);
    }
}
