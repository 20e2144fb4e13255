package sunlight.portal.pages;

import java.util.List;
import sunlight.richtext.Difference.Piece;

/**
 * What changed between an edition and the one before it that can still be read.
 *
 * @param about which editions these are, and what is said of the change
 * @param sections what changed; empty where nothing did
 */
public record ChangesPage(Frame frame, List<String> about, List<Section> sections, List<Link> ways) {

    /** A part of the disclosure. */
    public record Section(String heading, List<Line> lines) {}

    /**
     * A block of it, or a sentence in place of many that did not change.
     *
     * @param label what became of it, in words: colour alone tells nothing
     */
    public record Line(String className, String label, List<Piece> pieces) {}
}
