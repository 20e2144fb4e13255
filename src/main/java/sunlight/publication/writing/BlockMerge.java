package sunlight.publication.writing;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins two texts that were made from a third, block by block: what only one of them changed is taken, and only where both
 * changed the same somebody has to choose.
 */
final class BlockMerge {

    /** Beyond this many blocks a text is one place, so that comparing stays quick. */
    private static final int MOST_BLOCKS = 1_500;

    private BlockMerge() {}

    /** Blocks that follow one another; where both sides say the same it is settled. */
    record Run(List<String> theirs, List<String> mine) {

        Run {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }

        boolean isOpen() {
            return !theirs.equals(mine);
        }
    }

    /** Blocks of the base that one side has put others in the place of; none are put in before {@code from}. */
    private record Change(int from, int to, boolean mine, List<String> blocks) {

        boolean meets(int otherFrom, int otherTo) {
            var samePlace = from == to && otherFrom == otherTo && from == otherFrom;
            return samePlace || from < otherTo && otherFrom < to;
        }
    }

    static List<Run> of(List<String> base, List<String> theirs, List<String> mine) {
        if (Math.max(base.size(), Math.max(theirs.size(), mine.size())) > MOST_BLOCKS) {
            return List.of(whole(base, theirs, mine));
        }
        var changes = new ArrayList<Change>();
        changes.addAll(changes(base, theirs, false));
        changes.addAll(changes(base, mine, true));
        changes.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        var runs = new ArrayList<Run>();
        var at = 0;
        for (int next = 0; next < changes.size(); ) {
            var group = group(changes, next);
            next += group.size();
            var from = group.get(0).from();
            var to = group.stream().mapToInt(Change::to).max().orElse(from);
            settle(runs, base.subList(at, from));
            runs.add(run(base, group, from, to));
            at = to;
        }
        settle(runs, base.subList(at, base.size()));
        return runs;
    }

    private static Run whole(List<String> base, List<String> theirs, List<String> mine) {
        if (mine.equals(base)) {
            return new Run(theirs, theirs);
        }
        return theirs.equals(base) ? new Run(mine, mine) : new Run(theirs, mine);
    }

    private static List<Change> changes(List<String> base, List<String> side, boolean mine) {
        return DiffUtils.diff(base, side).getDeltas().stream()
                .flatMap(delta -> {
                    var from = delta.getSource().getPosition();
                    return changes(
                            from,
                            delta.getSource().size(),
                            mine,
                            delta.getTarget().getLines());
                })
                .toList();
    }

    /** As many blocks in the place of as many others are the same ones, each changed by itself. */
    private static Stream<Change> changes(int from, int size, boolean mine, List<String> blocks) {
        return size == blocks.size()
                ? IntStream.range(0, size)
                        .mapToObj(at -> new Change(from + at, from + at + 1, mine, List.of(blocks.get(at))))
                : Stream.of(new Change(from, from + size, mine, blocks));
    }

    /** All that meet each other, from one on. */
    private static List<Change> group(List<Change> changes, int first) {
        var from = changes.get(first).from();
        var to = changes.get(first).to();
        var last = first + 1;
        while (last < changes.size() && changes.get(last).meets(from, to)) {
            to = Math.max(to, changes.get(last).to());
            last++;
        }
        return changes.subList(first, last);
    }

    private static Run run(List<String> base, List<Change> group, int from, int to) {
        var theirs = side(base, group, false, from, to);
        var mine = side(base, group, true, from, to);
        if (group.stream().noneMatch(Change::mine)) {
            return new Run(theirs, theirs);
        }
        return group.stream().allMatch(Change::mine) ? new Run(mine, mine) : new Run(theirs, mine);
    }

    private static List<String> side(List<String> base, List<Change> group, boolean mine, int from, int to) {
        var blocks = new ArrayList<String>();
        var at = from;
        for (var change : group) {
            if (change.mine() == mine) {
                blocks.addAll(base.subList(at, change.from()));
                blocks.addAll(change.blocks());
                at = change.to();
            }
        }
        blocks.addAll(base.subList(at, to));
        return blocks;
    }

    private static void settle(List<Run> runs, List<String> blocks) {
        if (!blocks.isEmpty()) {
            runs.add(new Run(blocks, blocks));
        }
    }
}
