package sunlight.privacy.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;

/** Word 97 to 2003, and what WPS saves as .wps. */
final class OldWord {

    private final Item item;
    private final Telling telling;

    OldWord(Item item, Telling telling) {
        this.item = item;
        this.telling = telling;
    }

    void read(DirectoryEntry root) throws IOException {
        var folder = (DirectoryNode) root;
        try {
            // Not closed: that would close the container, of which more is read.
            var word = new HWPFDocument(folder);
            stories(word);
            int number = 0;
            for (var picture : word.getPicturesTable().getAllPictures()) {
                number++;
                telling.budget().entries(1);
                var name = number + "." + picture.suggestFileExtension();
                var where = item.place().within("privacy.place.picture", name);
                Documents.readInner(item, where, name, new ByteArrayInputStream(picture.getContent()), telling);
            }
        } catch (OldWordFileFormatException older) {
            range(new HWPFOldDocument(folder).getRange(), item.place(), Layer.VISIBLE);
        }
    }

    private void stories(HWPFDocument word) {
        var place = item.place();
        range(word.getRange(), place, Layer.VISIBLE);
        range(word.getHeaderStoryRange(), place.within("privacy.place.header"), Layer.VISIBLE);
        range(word.getFootnoteRange(), place.within("privacy.place.footnotes"), Layer.VISIBLE);
        range(word.getEndnoteRange(), place.within("privacy.place.endnotes"), Layer.VISIBLE);
        range(word.getMainTextboxRange(), place.within("privacy.place.drawing"), Layer.VISIBLE);
        range(word.getCommentsRange(), place.within("privacy.place.comments"), Layer.HIDDEN);
    }

    private void range(@Nullable Range range, Place place, Layer layer) {
        // An empty story would tell the paragraph before it once more, or stumble over the table that stands there.
        if (range == null || range.getStartOffset() >= range.getEndOffset()) {
            return;
        }
        int number = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            telling.budget().time();
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table, place, layer);
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                number++;
                var block = block(paragraph);
                var where = place.within("privacy.place.paragraph", number);
                telling.passage(where, layer, "", block.shown());
                telling.hidden(where.within(block.how()), block.hidden());
            }
        }
    }

    private void table(Table table, Place place, Layer layer) {
        var number = telling.newTable();
        var where = place.within("privacy.place.table", number);
        for (int i = 0; i < table.numRows(); i++) {
            var cells = cells(table.getRow(i));
            var row = where.within("privacy.place.row", i + 1);
            telling.row(
                    row,
                    layer,
                    number,
                    i + 1,
                    cells.stream().map(Block::shown).map(String::strip).toList());
            telling.row(
                    row.within(Block.howIn(cells)),
                    Layer.HIDDEN,
                    number,
                    i + 1,
                    cells.stream().map(Block::hidden).map(String::strip).toList());
        }
    }

    private static List<Block> cells(TableRow row) {
        var cells = new ArrayList<Block>();
        for (int i = 0; i < row.numCells(); i++) {
            var cell = row.getCell(i);
            var all = new Block();
            for (int j = 0; j < cell.numParagraphs(); j++) {
                all.add(block(cell.getParagraph(j)));
            }
            cells.add(all);
        }
        return cells;
    }

    private static Block block(Paragraph paragraph) {
        var block = new Block();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                block.hide(plain(run.text()), Block.DELETED);
            } else {
                block.add(plain(run.text()), run.isVanished());
            }
        }
        return block;
    }

    /** Marks of fields, cells and pictures are no text; what a field computes from stays, it may hold an address. */
    private static String plain(String text) {
        return text.replace('\u0007', '\t')
                .replace('\u000b', '\n')
                .replace('\u001e', '-')
                .replaceAll("[\\x00-\\x08\\x0c\\x0e-\\x1f]", "");
    }
}
