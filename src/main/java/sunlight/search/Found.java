package sunlight.search;

import java.util.List;

/**
 * An answer to a question.
 *
 * @param total how many were found, as far as counted
 * @param more whether there are more than were counted
 * @param hits those asked for: first of those who are named, then where the words stand in the title, each newest first
 * @param named whom the question names, where it names nobody and nothing else or nothing was found
 */
public record Found(int total, boolean more, List<Hit> hits, List<Hit.Owner> named) {

    static final Found NOTHING = new Found(0, false, List.of(), List.of());

    public Found {
        hits = List.copyOf(hits);
        named = List.copyOf(named);
    }
}
