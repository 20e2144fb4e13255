package sunlight.export.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.print.PdfTable;
import sunlight.print.PdfWriting;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** A binder as files: one to be printed and signed, one to be counted in. */
record BinderFiles(Binder binder, Language language) {

    /** In characters, of all columns of a sheet together. */
    private static final int SHEET_WIDTH = 160;

    byte[] print() {
        var tables = new ArrayList<PdfTable>();
        tables.add(new PdfTable(binder.title(language), binder.remarks(language), List.of(), List.of(), List.of()));
        binder.sections().forEach(section -> tables.add(table(section)));
        return PdfWriting.of(tables);
    }

    private PdfTable table(Binder.Section section) {
        var isEmpty = section.rows().isEmpty();
        return new PdfTable(
                section.title(language),
                isEmpty ? List.of(Messages.say(language, "binder.none")) : List.of(),
                isEmpty ? List.of() : section.headings(language),
                section.widths(),
                section.said(language).stream()
                        .map(row -> row.stream().map(Object::toString).toList())
                        .toList());
    }

    byte[] workbook() {
        var sheets = new ArrayList<NewSheet>();
        sheets.add(new NewSheet(
                Messages.say(language, "binder.sheet.about"),
                List.of(binder.title(language)),
                binder.remarks(language).stream().map(List::<Object>of).toList(),
                List.of(110),
                Map.of()));
        binder.sections().forEach(section -> sheets.add(sheet(section)));
        return WorkbookWriting.of(sheets);
    }

    private NewSheet sheet(Binder.Section section) {
        var all = section.widths().stream().mapToInt(Integer::intValue).sum();
        return new NewSheet(
                Messages.say(language, "binder.sheet." + section.key()),
                section.headings(language),
                section.said(language),
                section.widths().stream()
                        .map(width -> Math.max(10, SHEET_WIDTH * width / all))
                        .toList(),
                Map.of());
    }
}
