package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of two schools side by side.
 *
 * @param says what is still to be chosen; nothing once both are shown
 * @param schools the two, in the order of the columns
 */
public record ComparisonPage(
        Frame frame, Form form, @Nullable String says, List<Side> schools, List<Line> lines, List<Row> contact) {

    /** The form; it answers by GET, so that a comparison has an address. */
    public record Form(
            String action,
            List<SearchPage.Choices> items,
            List<SearchForm.Choice> one,
            List<SearchForm.Choice> other) {}

    /** A school with the disclosure that answers, or what is said instead. */
    public record Side(Link school, @Nullable Entry entry, String says) {}

    /** A required element with the answer of each. */
    public record Line(String label, String one, String other) {}
}
