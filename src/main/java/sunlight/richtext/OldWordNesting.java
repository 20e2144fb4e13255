package sunlight.richtext;

import java.util.ArrayDeque;
import java.util.Deque;
import sunlight.richtext.OldWordLists.Place;

/**
 * Lists in lists. Word gives the levels of one list; other programs write a list of its own for each level, and only the
 * indent tells that it stands within another.
 */
final class OldWordNesting {

    private static final int DEEPEST = 8;

    private final Deque<Open> open = new ArrayDeque<>();
    private int indent;
    private int depth;

    /** @param depth of its first level */
    private record Open(int list, int depth) {}

    /** An item as one of the outermost list, at the depth that is seen. */
    Place nested(Place item, int indent) {
        if (open.stream().anyMatch(each -> each.list() == item.list())) {
            while (open.element().list() != item.list()) {
                open.pop();
            }
        } else if (!open.isEmpty() && indent > this.indent) {
            open.push(new Open(item.list(), Math.max(depth + 1 - item.level(), 0)));
        } else {
            open.clear();
            open.push(new Open(item.list(), 0));
        }
        this.indent = indent;
        depth = Math.min(open.element().depth() + item.level(), DEEPEST);
        return item.within(open.getLast().list(), depth);
    }

    void close() {
        open.clear();
    }
}
