package sunlight.privacy.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.WriteAccessRecord;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Takes hidden sheets, rows, columns, comments and properties out of an old workbook; formulas become their values. */
final class OldSheetCleaning {

    private static final String STREAM = "Workbook";
    /** Names that a program gives to what it prints and filters: ranges and nothing else. */
    private static final String BUILT_IN = "(?i)(_xlnm|excel_builtin|builtin|print_|_filterdatabase).*";

    private final HSSFWorkbook book;
    private final InternalWorkbook records;

    private OldSheetCleaning(HSSFWorkbook book) {
        this.book = book;
        this.records = book.getInternalWorkbook();
    }

    /** @return false where it has macros, pivot tables, files within it or copies of other workbooks */
    static boolean clean(DirectoryNode root, Path clean) throws IOException {
        for (var entry : root) {
            if (entry instanceof DirectoryEntry) {
                return false;
            }
        }
        // Not closed: that would close the container, which is not ours.
        var cleaning = new OldSheetCleaning(new HSSFWorkbook(root, false));
        if (cleaning.keepsOthers()) {
            return false;
        }
        cleaning.clean();
        cleaning.write(clean);
        return true;
    }

    private boolean keepsOthers() {
        return records.getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord other && other.isExternalReferences());
    }

    private void clean() {
        for (var sheet : book) {
            cells(sheet).stream()
                    .filter(cell -> cell.getCellType() == CellType.FORMULA)
                    .forEach(OldSheetCleaning::keepValue);
        }
        for (int at = book.getNumberOfSheets() - 1; at >= 0; at--) {
            if (book.getSheetVisibility(at) != SheetVisibility.VISIBLE) {
                book.removeSheetAt(at);
            }
        }
        for (int at = 0; at < book.getNumberOfSheets(); at++) {
            comments(book.getSheetAt(at));
            hiddenCells(book.getSheetAt(at));
        }
        book.getAllNames().stream()
                .filter(name -> !name.getNameName().matches(BUILT_IN))
                .toList()
                .forEach(book::removeName);
        texts();
    }

    private static List<Cell> cells(Iterable<Row> sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static void keepValue(Cell cell) {
        switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> {
                var number = cell.getNumericCellValue();
                cell.setBlank();
                cell.setCellValue(number);
            }
            case STRING -> {
                var text = cell.getStringCellValue();
                cell.setBlank();
                cell.setCellValue(text);
            }
            case BOOLEAN -> {
                var truth = cell.getBooleanCellValue();
                cell.setBlank();
                cell.setCellValue(truth);
            }
            default -> cell.setBlank();
        }
    }

    private static void comments(HSSFSheet sheet) {
        if (!sheet.getCellComments().isEmpty()) {
            var drawn = sheet.getDrawingPatriarch();
            List.copyOf(drawn.getChildren()).stream()
                    .filter(HSSFComment.class::isInstance)
                    .forEach(drawn::removeShape);
        }
    }

    private static void hiddenCells(HSSFSheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.forEach(rows::add);
        for (var row : rows) {
            if (row.getZeroHeight()) {
                sheet.removeRow(row);
                continue;
            }
            var cells = new ArrayList<Cell>();
            row.forEach(cells::add);
            cells.stream().filter(cell -> isHidden(sheet, cell)).forEach(row::removeCell);
        }
    }

    private static boolean isHidden(HSSFSheet sheet, Cell cell) {
        return sheet.isColumnHidden(cell.getColumnIndex()) || sheet.getColumnWidth(cell.getColumnIndex()) == 0;
    }

    /** Texts that no cell shows any more are emptied, since the others are known by their number; and nobody saved it. */
    private void texts() {
        var used = new HashSet<String>();
        for (var sheet : book) {
            cells(sheet).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .forEach(cell -> used.add(cell.getStringCellValue()));
        }
        for (var record : records.getRecords()) {
            if (record instanceof WriteAccessRecord saver) {
                saver.setUsername("");
            } else if (record instanceof SSTRecord shared) {
                empty(shared, used);
            }
        }
    }

    private static void empty(SSTRecord shared, Set<String> used) {
        for (int at = 0; at < shared.getNumUniqueStrings(); at++) {
            var text = shared.getString(at);
            if (!used.contains(text.getString())) {
                text.setString("");
                text.clearFormatting();
            }
        }
    }

    private void write(Path clean) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        try (var written = new POIFSFileSystem(new ByteArrayInputStream(bytes.toByteArray()));
                var copy = new POIFSFileSystem();
                var stream = new DocumentInputStream((org.apache.poi.poifs.filesystem.DocumentEntry)
                        written.getRoot().getEntryCaseInsensitive(STREAM));
                var out = Files.newOutputStream(clean)) {
            copy.createDocument(stream, STREAM);
            copy.getRoot().setStorageClsid(written.getRoot().getStorageClsid());
            copy.writeFilesystem(out);
        }
    }
}
