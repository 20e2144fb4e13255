package sunlight.publication.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a disclosure that says two things: one is stored, the other somebody wanted to store.
 *
 * @param part which part; an element has its key
 */
public record Difference(Part part, String key, List<Line> lines) {

    /** A part that is taken over as a whole. */
    public enum Part {
        TITLE,
        FORMED_ON,
        DOCUMENT_NUMBER,
        ATTRIBUTE,
        ELEMENT,
        BODY
    }

    /**
     * Two lines beside each other; none where only one of the two has it.
     *
     * @param same whether both say the same
     */
    public record Line(@Nullable String theirs, @Nullable String mine, boolean same) {}
}
