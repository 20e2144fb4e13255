package sunlight.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.Catalogue;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.provisioning.Declared.Edition;
import sunlight.sheet.Cell;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetFile;
import sunlight.sheet.SheetRow;

/** Catalogue workbooks as they are taken, changed by hand and brought back. */
final class Workbooks {

    static final List<Edition> STORED = TenantFolder.read(Path.of("tenants")).editions();

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private Workbooks() {}

    static CheckedCatalogue check(List<Sheet> sheets, List<Edition> stored) {
        return check(sheets, stored, Optional.empty());
    }

    /** @param above the catalogue of the bureaus above */
    static CheckedCatalogue check(List<Sheet> sheets, List<Edition> stored, Optional<Catalogue> above) {
        return new CatalogueCheck("mdj-edu", TODAY, stored, (audience, day) -> above)
                .check(CatalogueSheetsReading.read("c.xlsx", sheets));
    }

    static List<String> said(CheckedCatalogue checked, Language language) {
        return checked.faults().stream()
                .map(fault -> fault.line() + " " + Messages.say(language, fault.place()) + " "
                        + Messages.say(language, fault.said()))
                .toList();
    }

    static List<Sheet> taken(Edition edition, Language language) throws IOException {
        return read(CatalogueSheets.of(CatalogueYaml.of(List.of(edition)), language));
    }

    static List<Sheet> read(byte[] workbook) throws IOException {
        var file = Files.createTempFile("catalogue", ".xlsx");
        try {
            return SheetFile.read("c.xlsx", Files.write(file, workbook));
        } finally {
            Files.delete(file);
        }
    }

    /** @param at 0 for the heading */
    static List<Sheet> put(List<Sheet> sheets, CatalogueColumn column, int at, String text) {
        return changed(sheets, column.sheet(), rows -> {
            var place = column.sheet().columns().indexOf(column);
            var row = rows.get(at);
            var cells = new HashMap<>(row.cells());
            cells.put(place, new Cell(text, Cell.Kind.TEXT));
            rows.set(at, new SheetRow(row.number(), cells));
        });
    }

    static List<Sheet> added(List<Sheet> sheets, CatalogueSheet sheet, String... texts) {
        return changed(sheets, sheet, rows -> {
            var cells = new HashMap<Integer, Cell>();
            for (int i = 0; i < texts.length; i++) {
                cells.put(i, new Cell(texts[i], Cell.Kind.TEXT));
            }
            rows.add(new SheetRow(rows.get(rows.size() - 1).number() + 1, cells));
        });
    }

    /** As if the column had never been there. */
    static List<Sheet> without(List<Sheet> sheets, CatalogueColumn column) {
        return changed(
                sheets,
                column.sheet(),
                rows -> rows.replaceAll(row -> {
                    var cells = new HashMap<>(row.cells());
                    cells.remove(column.sheet().columns().indexOf(column));
                    return new SheetRow(row.number(), cells);
                }));
    }

    static List<Sheet> emptied(List<Sheet> sheets, CatalogueSheet sheet) {
        return changed(sheets, sheet, rows -> rows.subList(1, rows.size()).clear());
    }

    private interface Changing {
        void change(List<SheetRow> rows);
    }

    private static List<Sheet> changed(List<Sheet> sheets, CatalogueSheet which, Changing changing) {
        return sheets.stream()
                .map(sheet -> {
                    if (!which.isNamed(sheet.name())) {
                        return sheet;
                    }
                    var rows = new ArrayList<>(sheet.rows());
                    changing.change(rows);
                    return new Sheet(sheet.name(), rows);
                })
                .toList();
    }

    static Edition schools() {
        return STORED.stream()
                .filter(one -> one.audience().equals("SCHOOL"))
                .findFirst()
                .orElseThrow();
    }
}
