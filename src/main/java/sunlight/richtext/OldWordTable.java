package sunlight.richtext;

import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of an old document: cells know where they begin and how wide they are, not which columns they span. */
final class OldWordTable {

    /** Edges that lie closer are one, in twentieths of a point. */
    private static final int CLOSE = 30;

    /** Tables in tables in tables: what lies deeper is told as text. */
    private static final int DEEPEST = 8;

    private final Table table;
    private final OldWordText text;
    private final TreeSet<Integer> edges = new TreeSet<>();

    OldWordTable(Table table, OldWordText text) {
        this.table = table;
        this.text = text;
        for (var i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            for (var j = 0; j < row.numCells(); j++) {
                edge(row.getCell(j).getLeftEdge());
                edge(right(row.getCell(j)));
            }
        }
    }

    private void edge(int place) {
        if (edges.subSet(place - CLOSE, true, place + CLOSE, true).isEmpty()) {
            edges.add(place);
        }
    }

    private static int right(TableCell cell) {
        return cell.getLeftEdge() + cell.getWidth();
    }

    String html() {
        var head = new StringBuilder();
        var body = new StringBuilder();
        for (var i = 0; i < table.numRows(); i++) {
            var header = table.getRow(i).isTableHeader() && body.isEmpty();
            row(i, header ? "th" : "td", header ? head : body);
        }
        return "<table>" + (head.isEmpty() ? "" : "<thead>" + head + "</thead>") + "<tbody>" + body
                + "</tbody></table>";
    }

    private void row(int number, String tag, StringBuilder html) {
        var row = table.getRow(number);
        html.append("<tr>");
        for (var j = 0; j < row.numCells(); j++) {
            var cell = row.getCell(j);
            if (!isContinued(cell)) {
                html.append("<").append(tag).append(span("colspan", columns(row, j)));
                html.append(span("rowspan", rows(number, cell))).append(">").append(content(cell));
                html.append("</").append(tag).append(">");
            }
        }
        html.append("</tr>");
    }

    private static boolean isContinued(TableCell cell) {
        return (cell.isMerged() && !cell.isFirstMerged()) || isContinuedBelow(cell);
    }

    private static boolean isContinuedBelow(TableCell cell) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    }

    private static String span(String name, int count) {
        return count > 1 ? " %s=\"%d\"".formatted(name, count) : "";
    }

    private int columns(TableRow row, int number) {
        var first = row.getCell(number);
        var to = right(first);
        for (var j = number + 1;
                j < row.numCells()
                        && row.getCell(j).isMerged()
                        && !row.getCell(j).isFirstMerged();
                j++) {
            to = right(row.getCell(j));
        }
        return edges.subSet(first.getLeftEdge() + CLOSE, false, to + CLOSE, true)
                .size();
    }

    private int rows(int number, TableCell first) {
        var count = 1;
        while (first.isFirstVerticallyMerged()
                && number + count < table.numRows()
                && goesOn(table.getRow(number + count), first.getLeftEdge())) {
            count++;
        }
        return count;
    }

    private static boolean goesOn(TableRow row, int left) {
        for (var j = 0; j < row.numCells(); j++) {
            var cell = row.getCell(j);
            if (Math.abs(cell.getLeftEdge() - left) <= CLOSE) {
                return isContinuedBelow(cell);
            }
        }
        return false;
    }

    /** A level is what the file claims; it only rises on the way in, so the way ends. */
    private boolean isNested(Paragraph paragraph) {
        return paragraph.getTableLevel() > table.getTableLevel() && table.getTableLevel() < DEEPEST;
    }

    private String content(TableCell cell) {
        var html = new StringBuilder();
        for (var j = 0; j < cell.numParagraphs(); j++) {
            var paragraph = cell.getParagraph(j);
            if (isNested(paragraph)) {
                var inner = cell.getTable(paragraph);
                html.append(new OldWordTable(inner, text).html());
                j += Math.max(inner.numParagraphs(), 1) - 1;
                continue;
            }
            var said = text.of(paragraph);
            if (!said.isBlank()) {
                html.append("<p>").append(said).append("</p>");
            }
        }
        return html.toString();
    }
}
