package sunlight.privacy.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Place;
import sunlight.privacy.Row;

/** Comments of an old sheet: text and cell stand in records of their own, which name the same shape. */
final class OldSheetNotes {

    private final Telling telling;
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private @Nullable CommonObjectDataSubRecord shape;

    OldSheetNotes(Telling telling) {
        this.telling = telling;
    }

    void shape(ObjRecord drawn) {
        shape = drawn.getSubRecords().stream()
                .filter(CommonObjectDataSubRecord.class::isInstance)
                .map(CommonObjectDataSubRecord.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** @return whether the text is that of a comment; else it is the one of a shape that is seen */
    boolean takes(TextObjectRecord text) {
        var drawn = shape;
        if (drawn == null || drawn.getObjectType() != CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT) {
            return false;
        }
        texts.merge(drawn.getObjectId(), text.getStr().getString(), String::concat);
        return true;
    }

    void note(NoteRecord note, Place sheet) {
        var cell = Row.column(note.getColumn()) + (note.getRow() + 1);
        var text = texts.remove(note.getShapeId());
        telling.hidden(sheet.within("privacy.place.commentAt", cell), text == null ? "" : text);
    }

    /** What no cell claims. */
    void finish(Place sheet) {
        texts.values().forEach(text -> telling.hidden(sheet.within("privacy.place.comments"), text));
        texts.clear();
        shape = null;
    }
}
