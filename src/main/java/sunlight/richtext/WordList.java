package sunlight.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** An abstract numbering with its running counters; all lists that share it count on together. */
final class WordList {

    private static final int LEVELS = 9;
    private static final int NOT_YET = -1;

    private final List<ListLevel> levels;
    private final int[] counters = new int[LEVELS];

    WordList(List<ListLevel> levels) {
        this.levels = new ArrayList<>(levels);
        Arrays.fill(counters, NOT_YET);
    }

    static WordList of(List<Element> levels) {
        var read = new ArrayList<ListLevel>();
        for (var depth = 0; depth < Math.min(levels.size(), LEVELS); depth++) {
            read.add(ListLevel.of(levels.get(depth), depth));
        }
        return new WordList(read);
    }

    boolean has(int depth) {
        return depth >= 0 && depth < levels.size();
    }

    ListLevel level(int depth) {
        return levels.get(depth);
    }

    /** A second list on the same definition may start anew. */
    void restart(int depth, int start) {
        counters[depth] = start - 1;
    }

    void define(ListLevel level) {
        levels.set(level.depth(), level);
    }

    /** Counts a paragraph. */
    int next(int depth) {
        counters[depth] = counters[depth] == NOT_YET ? level(depth).start() : counters[depth] + 1;
        for (var deeper = depth + 1; deeper < levels.size(); deeper++) {
            if (depth < level(deeper).restart()) {
                counters[deeper] = NOT_YET;
            }
        }
        return counters[depth];
    }

    String written(int depth) {
        return level(depth).written((other, decimal) -> {
            if (!has(other)) {
                return "";
            }
            var number = counters[other] == NOT_YET ? level(other).start() : counters[other];
            var format = decimal ? "decimal" : level(other).format();
            return ListLevel.format(format, number).orElse(Integer.toString(number));
        });
    }

    /** How deep the level lies among those that stay lists. */
    int listDepth(int depth) {
        return (int) levels.subList(0, depth).stream().filter(ListLevel::isPlain).count();
    }
}
