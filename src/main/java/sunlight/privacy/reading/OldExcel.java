package sunlight.privacy.reading;

import java.io.IOException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import sunlight.privacy.Place;

/** Excel 97 to 2003, and what WPS saves as .et; record by record, so that a large one fits into memory. */
final class OldExcel {

    private final Place place;
    private final Telling telling;

    OldExcel(Place place, Telling telling) {
        this.place = place;
        this.telling = telling;
    }

    void read(DirectoryEntry root) throws IOException {
        var sheets = new OldSheets(place, telling);
        var formats = new FormatTrackingHSSFListener(sheets, java.util.Locale.CHINA);
        sheets.formats(formats);
        var request = new HSSFRequest();
        request.addListenerForAllRecords(formats);
        new HSSFEventFactory().processWorkbookEvents(request, (DirectoryNode) root);
        sheets.finish();
    }
}
