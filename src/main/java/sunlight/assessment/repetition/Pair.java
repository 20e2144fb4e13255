package sunlight.assessment.repetition;

import java.util.List;

/** A text and the one that it repeats, paragraph by paragraph. */
public record Pair(Repetition repetition, List<Line> text, List<Line> other) {

    public Pair {
        text = List.copyOf(text);
        other = List.copyOf(other);
    }

    /** @param shared whether it stands in both */
    public record Line(String words, boolean shared) {}
}
