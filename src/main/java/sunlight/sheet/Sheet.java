package sunlight.sheet;

import java.util.List;

/** A sheet of a file, without its empty rows. */
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
