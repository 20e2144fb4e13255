package sunlight.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** A workbook of Excel 97 to 2003. */
final class OldWorkbook {

    private OldWorkbook() {}

    static List<Sheet> read(Path bytes) throws IOException {
        try (var container = new POIFSFileSystem(bytes.toFile(), true);
                var workbook = new HSSFWorkbook(container)) {
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    var since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
                    sheets.add(new Sheet(workbook.getSheetName(i), rows(workbook.getSheetAt(i), since1904)));
                }
            }
            return sheets;
        }
    }

    private static List<SheetRow> rows(org.apache.poi.ss.usermodel.Sheet sheet, boolean since1904) {
        var rows = new RowsBeingRead();
        for (var row : sheet) {
            for (var cell : row) {
                rows.add(cell.getRowIndex(), cell.getColumnIndex(), cell(cell, since1904));
            }
        }
        for (var region : sheet.getMergedRegions()) {
            if (region.getFirstColumn() == region.getLastColumn()) {
                rows.merged(region.getFirstRow(), region.getLastRow(), region.getFirstColumn());
            }
        }
        return rows.done();
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, boolean since1904) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new Cell(cell.getRichStringCellValue().getString(), Cell.Kind.TEXT);
            case NUMERIC ->
                ShownNumber.of(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        since1904);
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Cell.Kind.TEXT);
            case ERROR -> new Cell(FormulaError.forInt(cell.getErrorCellValue()).getString(), Cell.Kind.ERROR);
            default -> Cell.EMPTY;
        };
    }
}
