package sunlight.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.richtext.Difference;
import sunlight.richtext.Difference.Block;
import sunlight.richtext.Difference.Mark;
import sunlight.richtext.Difference.Piece;

/** What changed between two states of a disclosure, part by part; parts that did not change are left out. */
public record EditionDifference(List<Part> parts) {

    public EditionDifference {
        parts = List.copyOf(parts);
    }

    /** Of what a part speaks. */
    public enum Subject {
        TITLE,
        FORMED_ON,
        DOCUMENT_NUMBER,
        ELEMENT,
        BODY,
        FILES
    }

    /**
     * A part that changed.
     *
     * @param element the key of the required element, or nothing
     * @param blocks what changed in it; empty where it is too long to be compared
     */
    public record Part(Subject subject, String element, List<Block> blocks) {

        public boolean isTooLong() {
            return blocks.isEmpty();
        }
    }

    /** A file as it is told apart: the same name may stand for another content. */
    public record Annex(String name, String sha256) {}

    /** What a state says. */
    public record State(Content content, List<Annex> files) {

        static State of(PublishedEdition edition) {
            var content = new Content(
                    edition.title(),
                    edition.body(),
                    edition.answers(),
                    edition.formedOn(),
                    edition.documentNumber(),
                    Attribute.PROACTIVE);
            return new State(
                    content,
                    edition.files().stream()
                            .filter(file -> !file.inline())
                            .map(file -> new Annex(file.name(), file.sha256()))
                            .toList());
        }
    }

    /** Of two editions that may be read. */
    public static EditionDifference between(PublishedEdition older, PublishedEdition newer) {
        return between(State.of(older), State.of(newer));
    }

    static EditionDifference between(State older, State newer) {
        var before = older.content();
        var after = newer.content();
        var parts = new ArrayList<Part>();
        line(parts, Subject.TITLE, "", before.title(), after.title());
        line(parts, Subject.FORMED_ON, "", said(before.formedOn()), said(after.formedOn()));
        line(parts, Subject.DOCUMENT_NUMBER, "", said(before.documentNumber()), said(after.documentNumber()));
        var keys = new TreeSet<>(before.answers().byKey().keySet());
        keys.addAll(after.answers().byKey().keySet());
        keys.forEach(key -> line(parts, Subject.ELEMENT, key, answer(before, key), answer(after, key)));
        body(parts, before.body(), after.body());
        files(parts, older.files(), newer.files());
        return new EditionDifference(parts);
    }

    private static void line(List<Part> parts, Subject subject, String element, String before, String after) {
        if (!before.equals(after)) {
            var changed = new Block(Mark.CHANGED, "p", Difference.ofLines(before, after));
            parts.add(new Part(subject, element, List.of(changed)));
        }
    }

    private static void body(List<Part> parts, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        if (!Difference.isComparable(before, after)) {
            parts.add(new Part(Subject.BODY, "", List.of()));
            return;
        }
        var blocks = Difference.between(before, after);
        if (blocks.stream().anyMatch(block -> block.mark() != Mark.SAME)) {
            parts.add(new Part(Subject.BODY, "", blocks));
        }
    }

    private static void files(List<Part> parts, List<Annex> before, List<Annex> after) {
        var gone = before.stream().filter(file -> !after.contains(file)).map(file -> whole(Mark.REMOVED, file));
        var come = after.stream().filter(file -> !before.contains(file)).map(file -> whole(Mark.ADDED, file));
        var blocks = Stream.concat(gone, come).toList();
        if (!blocks.isEmpty()) {
            parts.add(new Part(Subject.FILES, "", blocks));
        }
    }

    private static Block whole(Mark mark, Annex file) {
        return new Block(mark, "li", List.of(new Piece(mark, file.name())));
    }

    private static String answer(Content content, String key) {
        var answer = content.answers().of(key);
        return answer.notConcerned() ? answer.reason() : answer.answer();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
