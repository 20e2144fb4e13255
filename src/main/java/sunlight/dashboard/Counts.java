package sunlight.dashboard;

import java.util.List;
import java.util.Map;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.SchoolKind;

/**
 * What is counted of the schools below a bureau.
 *
 * @param uncounted how many of the schools are not in the other figures yet
 * @param byKind a school of several kinds counts with each
 */
record Counts(
        int schools,
        int uncounted,
        Map<String, Tally> byDistrict,
        Map<SchoolKind, Tally> byKind,
        Map<ItemCode, Tally> byItem,
        List<Day> trend,
        List<DueItem> due,
        List<SchoolFigures> worst,
        List<SchoolFigures> improved) {}
