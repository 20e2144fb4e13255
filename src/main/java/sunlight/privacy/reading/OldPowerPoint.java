package sunlight.privacy.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFSheet;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** PowerPoint 97 to 2003, and what WPS saves as .dps. */
final class OldPowerPoint {

    private final Item item;
    private final Telling telling;

    OldPowerPoint(Item item, Telling telling) {
        this.item = item;
        this.telling = telling;
    }

    void read(DirectoryEntry root) throws IOException {
        // Not closed: that would close the container, of which more is read.
        var show = new HSLFSlideShow((DirectoryNode) root);
        for (var slide : show.getSlides()) {
            slide(slide, item.place().within("privacy.place.slide", slide.getSlideNumber()));
        }
        for (var master : show.getSlideMasters()) {
            sheet(master, item.place().within("privacy.place.master"), Layer.VISIBLE);
        }
        int number = 0;
        for (var picture : show.getPictureData()) {
            number++;
            var name = number + picture.getType().extension;
            Documents.readInner(
                    item,
                    item.place().within("privacy.place.picture", name),
                    name,
                    new ByteArrayInputStream(picture.getData()),
                    telling);
        }
        for (var object : show.getEmbeddedObjects()) {
            var name = String.valueOf(object.getFileName());
            try (var bytes = object.getInputStream()) {
                var where = item.place().within("privacy.place.embedded", name);
                Documents.readEmbedded(item, where, name, bytes, telling);
            }
        }
    }

    private void slide(HSLFSlide slide, Place place) {
        sheet(
                slide,
                slide.isHidden() ? place.within("privacy.place.hiddenSlide") : place,
                slide.isHidden() ? Layer.HIDDEN : Layer.VISIBLE);
        if (slide.getNotes() != null) {
            sheet(slide.getNotes(), place.within("privacy.place.notes"), Layer.HIDDEN);
        }
        for (HSLFComment comment : slide.getComments()) {
            telling.property(place, "批注者", comment.getAuthor());
            telling.hidden(place.within("privacy.place.comments"), comment.getText());
        }
    }

    private void sheet(HSLFSheet sheet, Place place, Layer layer) {
        for (List<HSLFTextParagraph> block : sheet.getTextParagraphs()) {
            telling.budget().time();
            telling.passage(place, layer, "", HSLFTextParagraph.getText(block));
        }
        for (var shape : sheet.getShapes()) {
            if (shape instanceof HSLFTable table) {
                rows(table, place, layer);
            }
        }
    }

    private void rows(HSLFTable table, Place place, Layer layer) {
        var number = telling.newTable();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            var cells = new java.util.ArrayList<String>();
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                var cell = table.getCell(row, column);
                cells.add(cell == null ? "" : cell.getText().strip());
            }
            telling.row(place.within("privacy.place.row", row + 1), layer, number, row + 1, cells);
        }
    }
}
