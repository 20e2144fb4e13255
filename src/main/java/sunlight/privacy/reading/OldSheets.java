package sunlight.privacy.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.chart.SeriesTextRecord;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** The sheets of an old workbook, from its records. */
final class OldSheets implements HSSFListener {

    private final Place file;
    private final Telling telling;
    private final OldSheetNotes notes;
    private final CellFormats plain = new CellFormats();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, Boolean> hiddenRows = new HashMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord shared;
    private @Nullable FormulaRecord waiting;
    /** What follows a record is added to it after it was told. */
    private @Nullable DrawingGroupRecord pictures;

    private Place place;
    private Layer layer = Layer.VISIBLE;
    private RowCells cells;
    private int sheet = -1;
    /** A chart in a sheet begins and ends within it. */
    private int depth;

    private int row = -1;

    OldSheets(Place file, Telling telling) {
        this.file = file;
        this.telling = telling;
        this.notes = new OldSheetNotes(telling);
        this.place = file;
        this.cells = new RowCells(telling, file);
    }

    void formats(FormatTrackingHSSFListener formats) {
        this.formats = formats;
    }

    @Override
    public void processRecord(Record record) {
        telling.budget().time();
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (record instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (record instanceof SSTRecord texts) {
            shared = texts;
        } else if (record instanceof RowRecord line) {
            hiddenRows.put(line.getRowNumber(), line.getZeroHeight());
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                hiddenColumns.set(columns.getFirstColumn(), Math.min(columns.getLastColumn(), 255) + 1);
            }
        } else if (record instanceof StringRecord text && waiting != null) {
            put(waiting.getRow(), waiting.getColumn(), text.getString());
        } else if (record instanceof CellValueRecordInterface cell) {
            cell(cell);
        } else {
            other(record);
        }
    }

    void finish() {
        endRow();
        notes.finish(place);
        if (pictures != null && pictures.getRawData().length > Bounds.TELLING_BYTES) {
            telling.trouble(file, Trouble.PICTURE);
        }
    }

    private void begin(BOFRecord begin) {
        depth = begin.getType() == BOFRecord.TYPE_WORKSHEET ? 1 : depth + 1;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            endRow();
            notes.finish(place);
            sheet++;
            var bound = sheet < sheets.size() ? sheets.get(sheet) : null;
            var hidden = bound == null || bound.isHidden() || bound.isVeryHidden();
            place = file.within("privacy.place.sheet", bound == null ? sheet + 1 : bound.getSheetname());
            layer = hidden ? Layer.HIDDEN : Layer.VISIBLE;
            place = hidden ? place.within("privacy.place.hiddenSheet") : place;
            telling.titled(place, layer, bound == null ? "" : bound.getSheetname());
            cells = new RowCells(telling, place);
            hiddenRows.clear();
            hiddenColumns.clear();
            row = -1;
        }
    }

    private void cell(CellValueRecordInterface cell) {
        waiting = null;
        if (cell instanceof LabelSSTRecord label && shared != null) {
            put(
                    label.getRow(),
                    label.getColumn(),
                    shared.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof RKRecord number) {
            number(cell, number.getRKNumber());
        } else if (cell instanceof LabelRecord label) {
            put(label.getRow(), label.getColumn(), label.getValue());
        } else if (cell instanceof FormulaRecord formula) {
            if (formula.hasCachedResultString()) {
                waiting = formula;
            } else {
                number(cell, formula.getValue());
            }
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        var number = new java.math.BigDecimal(Double.isFinite(value) ? value : 0).toPlainString();
        var known = formats;
        var format = known == null ? 0 : Math.max(known.getFormatIndex(cell), 0);
        var shown = plain.shown(number, format, known == null ? null : known.getFormatString(format));
        put(cell.getRow(), cell.getColumn(), shown);
        var kept = CellFormats.kept(number, shown);
        if (!kept.isEmpty()) {
            cells.keep(cell.getColumn(), kept);
        }
    }

    private void put(int line, int column, String text) {
        telling.budget().cells(1);
        if (line != row) {
            endRow();
            row = line;
        }
        cells.put(column, text, hiddenColumns.get(column));
    }

    private void endRow() {
        if (row >= 0) {
            cells.end(row + 1, layer, hiddenRows.getOrDefault(row, false));
        }
        row = -1;
    }

    private void other(Record record) {
        if (record instanceof NoteRecord note) {
            telling.property(file, "批注者", String.valueOf(note.getAuthor()));
            endRow();
            notes.note(note, place);
        } else if (record instanceof ObjRecord shape) {
            notes.shape(shape);
        } else if (record instanceof TextObjectRecord text && text.getStr() != null) {
            if (!notes.takes(text)) {
                beside("privacy.place.drawing", layer, text.getStr().getString());
            }
        } else if (record instanceof SeriesTextRecord title) {
            beside("privacy.place.drawing", layer, title.getText());
        } else if (record instanceof HeaderRecord header) {
            beside("privacy.place.paper", layer, header.getText());
        } else if (record instanceof FooterRecord footer) {
            beside("privacy.place.paper", layer, footer.getText());
        } else if (record instanceof DrawingGroupRecord group) {
            pictures = group;
        }
    }

    /** The row before it is complete: else it would stand within the table, and end it. */
    private void beside(String where, Layer layer, String text) {
        endRow();
        telling.passage(place.within(where), layer, "", text);
    }
}
