package sunlight.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.DueWindow;
import sunlight.tenancy.SchoolKind;

/**
 * All figures of a bureau's schools at one moment.
 *
 * @param uncounted how many of the schools are not in the other figures yet, since nothing has been worked out for them
 * @param byKind a school of several kinds counts with each
 * @param weeks the coming weeks, whose counts stand in {@code due} in the same order
 */
public record Overview(
        LocalDate day,
        Instant countedAt,
        int schools,
        int uncounted,
        Tally all,
        Map<String, Tally> byDistrict,
        Map<SchoolKind, Tally> byKind,
        Map<String, Tally> byGroup,
        Map<ItemCode, Tally> byItem,
        List<Day> trend,
        List<DueWindow> weeks,
        List<DueItem> due,
        List<SchoolFigures> worst,
        List<SchoolFigures> improved,
        List<Group> groups,
        Map<ItemCode, CatalogueItem> items) {

    /** The day that schools are compared with. */
    public LocalDate before() {
        return new Horizon(day).before();
    }
}
