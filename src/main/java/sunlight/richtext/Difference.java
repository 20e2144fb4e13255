package sunlight.richtext;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What changed between two texts, for people to read: block by block (paragraph, heading, list entry, row of a table), and
 * within a changed block character by character, since Chinese has no spaces between words. A number or a foreign word is one:
 * 118 in the place of 108 is not a 1 that went and another that came.
 */
public final class Difference {

    /** More is not compared: it would take longer than anybody waits, and nobody could read it. */
    private static final int MOST_BLOCKS = 1_500;

    private static final int LONGEST_BLOCK = 1_000;

    private static final Pattern WHOLE = Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z]+|.", Pattern.DOTALL);

    private Difference() {}

    /** What became of something. */
    public enum Mark {
        SAME, // 未变
        ADDED, // 新增
        REMOVED, // 删去
        CHANGED // 修改
    }

    /** A run of characters; never {@link Mark#CHANGED}. */
    public record Piece(Mark mark, String text) {}

    /** A block with its runs. */
    public record Block(Mark mark, String tag, List<Piece> pieces) {

        public Block {
            pieces = List.copyOf(pieces);
        }
    }

    /** Whether both texts can be compared. */
    public static boolean isComparable(String older, String newer) {
        return Blocks.of(older).size() <= MOST_BLOCKS && Blocks.of(newer).size() <= MOST_BLOCKS;
    }

    /** Of two texts in HTML. */
    public static List<Block> between(String older, String newer) {
        var result = new ArrayList<Block>();
        for (var delta :
                DiffUtils.diff(Blocks.of(older), Blocks.of(newer), true).getDeltas()) {
            var before = delta.getSource().getLines();
            var after = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                after.forEach(block -> result.add(whole(Mark.SAME, block)));
            } else {
                replace(before, after, result);
            }
        }
        return result;
    }

    /** Of two lines without markup, such as titles. */
    public static List<Piece> ofLines(String older, String newer) {
        if (older.equals(newer)) {
            return List.of(new Piece(Mark.SAME, newer));
        }
        if (older.length() > LONGEST_BLOCK || newer.length() > LONGEST_BLOCK) {
            return Stream.of(new Piece(Mark.REMOVED, older), new Piece(Mark.ADDED, newer))
                    .filter(piece -> !piece.text().isEmpty())
                    .toList();
        }
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(older), words(newer), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Mark.SAME, delta.getTarget().getLines());
            } else {
                add(pieces, Mark.REMOVED, delta.getSource().getLines());
                add(pieces, Mark.ADDED, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    /** Blocks that stand in each other's place and say much the same are shown as one that was changed. */
    private static void replace(List<Blocks.Block> before, List<Blocks.Block> after, List<Block> result) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i < before.size() && i < after.size() && isLike(before.get(i), after.get(i))) {
                result.add(new Block(
                        Mark.CHANGED,
                        after.get(i).tag(),
                        ofLines(before.get(i).text(), after.get(i).text())));
                continue;
            }
            if (i < before.size()) {
                result.add(whole(Mark.REMOVED, before.get(i)));
            }
            if (i < after.size()) {
                result.add(whole(Mark.ADDED, after.get(i)));
            }
        }
    }

    private static boolean isLike(Blocks.Block before, Blocks.Block after) {
        var letters = new ArrayList<>(letters(after.text()));
        var common = letters(before.text()).stream().filter(letters::remove).count();
        return before.tag().equals(after.tag())
                && common * 2 >= Math.min(before.text().length(), after.text().length());
    }

    private static Block whole(Mark mark, Blocks.Block block) {
        return new Block(mark, block.tag(), List.of(new Piece(mark, block.text())));
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WHOLE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
