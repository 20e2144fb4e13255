package sunlight.print;

import java.util.List;

/**
 * A table to be printed.
 *
 * @param remarks lines above it
 * @param widths shares of the line, one for each column
 */
public record PdfTable(
        String title, List<String> remarks, List<String> headings, List<Integer> widths, List<List<String>> rows) {

    public PdfTable {
        remarks = List.copyOf(remarks);
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }
}
