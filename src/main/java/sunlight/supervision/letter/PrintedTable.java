package sunlight.supervision.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sunlight.supervision.letter.OfficialLetter.Table;

/** A table of a printed letter. Its headings stand on each page above a row at least, and so does a row that heads others. */
final class PrintedTable {

    private static final float TWENTIETHS = 20;
    private static final float PADDING = 5;
    private static final String GOES_ON = "（续）";

    private final Table table;
    private final LetterStyles styles;
    private final LetterPaper paper;
    private final List<Float> widths;

    PrintedTable(Table table, LetterStyles styles, LetterPaper paper) {
        this.table = table;
        this.styles = styles;
        this.paper = paper;
        var all = table.widths().stream().mapToInt(Integer::intValue).sum() / TWENTIETHS;
        var share = Math.min(1, paper.width() / all);
        this.widths =
                table.widths().stream().map(width -> width / TWENTIETHS * share).toList();
    }

    void write() throws IOException {
        paper.turnUnless(beginning());
        row(table.head(), styles.named(table.headStyle()));
        var above = -1;
        for (int i = 0; i < table.rows().size(); i++) {
            if (!paper.hasRoom(together(i))) {
                paper.turn();
                row(table.head(), styles.named(table.headStyle()));
                if (above >= 0 && !table.isHeading(i)) {
                    row(List.of(table.rows().get(above).get(0) + GOES_ON), styles.named(table.style(above)));
                }
            }
            above = table.isHeading(i) ? i : above;
            row(table.rows().get(i), styles.named(table.style(i)));
        }
    }

    /** The room for its headings and its first row; less than a page, since a longer row goes on over it. */
    float beginning() {
        var head = height(table.head(), styles.named(table.headStyle()));
        return Math.min(paper.height(), head + (table.rows().isEmpty() ? 0 : together(0)));
    }

    /** The height of a row, with those that it heads the first of. */
    private float together(int row) {
        var height = height(table.rows().get(row), styles.named(table.style(row)));
        return table.isHeading(row) && row + 1 < table.rows().size() ? height + together(row + 1) : height;
    }

    private float height(List<String> cells, LetterStyle style) {
        return most(cut(cells, style)) * style.line();
    }

    private static int most(List<List<String>> cells) {
        return Collections.max(cells.stream().map(List::size).toList());
    }

    private float width(List<String> cells, int column) {
        return cells.size() == 1 ? widths.stream().reduce(0f, Float::sum) : widths.get(column);
    }

    private List<List<String>> cut(List<String> cells, LetterStyle style) {
        var cut = new ArrayList<List<String>>();
        for (int column = 0; column < cells.size(); column++) {
            cut.add(paper.lines(cells.get(column), style.size(), width(cells, column) - 2 * PADDING));
        }
        return cut;
    }

    /** A row that is longer than what is left of an empty page goes on over the page. */
    private void row(List<String> cells, LetterStyle style) throws IOException {
        var cut = cut(cells, style);
        var most = most(cut);
        for (int from = 0; from < most; ) {
            if (!paper.hasRoom(style.line())) {
                paper.turn();
            }
            var until = Math.min(most, from + Math.max(1, paper.linesLeft(style.line())));
            var x = 0f;
            for (int column = 0; column < cut.size(); column++) {
                var lines = cut.get(column);
                paper.cell(
                        lines.subList(Math.min(from, lines.size()), Math.min(until, lines.size())),
                        x,
                        width(cells, column),
                        (until - from) * style.line(),
                        style);
                x += width(cells, column);
            }
            paper.skip((until - from) * style.line());
            from = until;
        }
    }
}
