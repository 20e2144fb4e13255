package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Home of a school.
 *
 * @param district has no name but the Chinese one
 * @param doors what most people come for
 * @param groups groups of the catalogue with what is published in each
 * @param columns in the bureau's order, empty ones too
 * @param more other views of the same
 */
public record SchoolPage(
        Frame frame,
        @Nullable String district,
        String about,
        List<Door> doors,
        List<HomePage.Tally> groups,
        List<ColumnBlock> columns,
        List<Entry> latest,
        List<Link> more,
        List<Row> contact,
        Link bureau) {}
