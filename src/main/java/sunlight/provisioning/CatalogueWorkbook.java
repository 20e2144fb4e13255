package sunlight.provisioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * A catalogue workbook as it was read.
 *
 * @param file what it stands for
 * @param spots by the path of what a row stands for
 * @param wrong cells that say nothing, each with what to write instead
 * @param columns that the sheet of the items has
 */
record CatalogueWorkbook(YamlFile file, Map<String, Spot> spots, List<Wrong> wrong, Set<CatalogueColumn> columns) {

    /** What is refused of a file and said in the same words of a workbook. */
    private static final Set<String> SAID_ALIKE = Set.of(
            "declared.maxLength",
            "declared.minimum",
            "declared.maximum",
            "declared.uniqueItems",
            "declared.twiceInEdition",
            "declared.twiceInItem",
            "catalogues.fault.inForce",
            "catalogues.fault.weaker");

    /** What is said otherwise, since a file speaks of its own fields; all else names what may stand in the cell. */
    private static final Map<String, String> SAID_OTHERWISE = Map.of(
            "declared.minItems", "catalogues.cell.noRows",
            "declared.noticeMode", "catalogues.cell.noticeMode",
            "declared.allAlone", "catalogues.cell.allAlone",
            "declared.kindsOfBureau", "catalogues.cell.kindsOfBureau");

    private static final Set<String> MISSING = Set.of("declared.missing", "declared.noKinds");

    /** A row, and in it the cell of a column. */
    record Spot(CatalogueSheet sheet, int row, @Nullable CatalogueColumn column) {

        private Message place() {
            return column == null
                    ? sheet.title()
                    : Message.of("catalogues.place.column", sheet.title(), column.heading());
        }
    }

    /** What is wrong in a cell. */
    record Wrong(Spot spot, Message said) {

        private CatalogueFault told() {
            return new CatalogueFault(spot.row(), spot.place(), said);
        }
    }

    CatalogueWorkbook {
        spots = Map.copyOf(spots);
        wrong = List.copyOf(wrong);
        columns = Set.copyOf(columns);
    }

    /** A cell that could not be read is not called empty as well. */
    List<CatalogueFault> told(List<Fault> refused) {
        var unread = wrong.stream().map(Wrong::spot).toList();
        return Stream.concat(
                        wrong.stream(),
                        refused.stream()
                                .map(fault -> new Wrong(spot(fault.field()), fault.expected()))
                                .filter(fault -> !unread.contains(fault.spot()))
                                .map(fault -> new Wrong(
                                        fault.spot(),
                                        said(fault.said(), fault.spot().column()))))
                .distinct()
                .map(Wrong::told)
                .toList();
    }

    private static Message said(Message refused, @Nullable CatalogueColumn column) {
        if (SAID_ALIKE.contains(refused.key())) {
            return refused;
        }
        var otherwise = Optional.ofNullable(SAID_OTHERWISE.get(refused.key()));
        if (otherwise.isPresent() || column == null) {
            return Message.of(otherwise.orElse("catalogues.cell.noRows"));
        }
        var key = MISSING.contains(refused.key()) ? "catalogues.cell.missing" : "catalogues.cell.wrong";
        return Message.of(key, column.value().allowed());
    }

    /** The row whose path is the longest that the field begins with. */
    private Spot spot(String field) {
        var path = field;
        while (!path.isEmpty() && !spots.containsKey(path)) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        var row = spots.getOrDefault(path, new Spot(CatalogueSheet.EDITION, 1, null));
        var within = field.substring(path.length()).replaceFirst("^[.]", "");
        return new Spot(row.sheet(), row.row(), column(row.sheet(), within));
    }

    /** Columns of before are meant only where a line within their cell is. */
    private static @Nullable CatalogueColumn column(CatalogueSheet sheet, String within) {
        var isWithinCell = within.contains("[");
        return within.isEmpty()
                ? null
                : Stream.of(CatalogueColumn.values())
                        .filter(column -> column.sheet() == sheet && (isWithinCell || !column.isFormer()))
                        .filter(column -> column.holds(within))
                        .findFirst()
                        .orElse(null);
    }
}
