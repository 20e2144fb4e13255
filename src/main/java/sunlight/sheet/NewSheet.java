package sunlight.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A sheet to be written.
 *
 * @param headings stand in the first row, which stays in sight and can be filtered by
 * @param rows values by column: a text, a whole number or a {@link LocalDate}; empty texts leave the cell empty
 * @param widths in characters, one for each column
 * @param choices what may be chosen in a column, by its number
 */
public record NewSheet(
        String name,
        List<String> headings,
        List<List<Object>> rows,
        List<Integer> widths,
        Map<Integer, List<String>> choices) {

    public NewSheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
        choices = Map.copyOf(choices);
    }
}
