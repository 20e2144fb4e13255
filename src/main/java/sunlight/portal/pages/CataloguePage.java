package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items of a tenant's catalogue under headings: its groups, the kinds of openness, or the key areas.
 *
 * @param views the same items under other headings
 * @param small where this order comes from
 */
public record CataloguePage(
        Frame frame, String small, String summary, List<Link> views, List<Group> groups, List<Row> contact) {

    /** A heading with its items. */
    public record Group(String anchor, String title, List<Line> lines) {}

    /**
     * One item.
     *
     * @param state what the colour of the sign says; the words say it too
     * @param address where the answer stands; none where there is nothing to open
     */
    public record Line(
            String code,
            String title,
            State state,
            String says,
            @Nullable String address) {}

    /** How an item stands, as far as the public is told. */
    public enum State {
        PUBLISHED,
        GENERATED,
        NOT_YET,
        NOTHING_OWED,
        TAKEN_DOWN,
        OVERDUE,
        NIL,
        EXEMPT,
        POSTED
    }
}
