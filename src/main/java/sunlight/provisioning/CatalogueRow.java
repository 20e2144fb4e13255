package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.provisioning.CatalogueWorkbook.Spot;

/**
 * A row of a catalogue workbook.
 *
 * @param fields what it stands for; cells that could not be read are left out
 * @param columns that the sheet has
 */
record CatalogueRow(CatalogueSheet sheet, int number, ObjectNode fields, Set<CatalogueColumn> columns) {

    CatalogueRow {
        columns = Set.copyOf(columns);
    }

    Spot spot(@Nullable CatalogueColumn column) {
        return new Spot(sheet, number, column);
    }
}
