package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of disclosures: a column, or a year of the archive.
 *
 * @param lead what stands here and how new it is
 * @param nearby the other columns or years; the one that is shown has no address of its own
 */
public record EntryListPage(
        Frame frame,
        String lead,
        @Nullable String banner,
        List<Entry> entries,
        SearchPage.Turns turns,
        String nearbyTitle,
        List<HomePage.Tally> nearby,
        List<Row> contact) {}
