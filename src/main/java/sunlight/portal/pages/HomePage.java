package sunlight.portal.pages;

import java.util.List;

/**
 * Home of a bureau: find a school, the latest, the bureau's own catalogue.
 *
 * @param districts ways into the list of schools by district
 * @param kinds ways into the list of schools by school kind
 * @param units departments and subordinate units of the bureau, with how many items each sees to
 * @param groups groups of the bureau's own catalogue with what is published in each
 * @param columns the bureau's own columns
 * @param doors what most people come for
 * @param more other views of the same
 */
public record HomePage(
        Frame frame,
        SearchForm search,
        List<Tally> districts,
        List<Tally> kinds,
        List<Link> bureaus,
        List<Tally> units,
        List<Entry> latest,
        List<Tally> groups,
        List<ColumnBlock> columns,
        List<Door> doors,
        List<Link> more,
        List<Row> contact) {

    /**
     * A way on, with a count.
     *
     * @param isChinese whether the label is so in either language, as districts are
     */
    public record Tally(String label, String address, String count, boolean isChinese) {

        Tally(String label, String address, String count) {
            this(label, address, count, false);
        }
    }
}
