package sunlight.provisioning;

import java.util.List;
import sunlight.language.Text;

/**
 * What a list would do to one school.
 *
 * @param row where it stands in the list; 0 where it does not
 * @param fields what would be different
 */
public record SchoolStep(Kind kind, int row, String slug, Text name, List<Field> fields) {

    /** What happens to a school, the heaviest first. */
    public enum Kind {
        NEW,
        SUSPENDED,
        RESUMED,
        MOVED,
        RENAMED,
        CHANGED
    }

    /** A field before and after; kinds and flags are constants, parted by spaces. */
    public record Field(String name, String before, String after) {}

    public SchoolStep {
        fields = List.copyOf(fields);
    }
}
