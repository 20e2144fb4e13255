package sunlight.export;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet to be written.
 *
 * @param headings stand in the first row, which stays in sight and can be filtered by
 * @param rows values by column: a text, a whole number or a {@link LocalDate}; empty texts leave the cell empty
 * @param widths in characters, one for each column
 */
record NewSheet(String name, List<String> headings, List<List<Object>> rows, List<Integer> widths) {

    NewSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
    }
}
