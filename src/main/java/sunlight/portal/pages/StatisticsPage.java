package sunlight.portal.pages;

import java.util.List;

/** Figures of what was published. */
public record StatisticsPage(Frame frame, String lead, List<Row> facts, List<Table> tables, List<Row> contact) {

    /** A table; the first column is a heading of its row. */
    public record Table(String anchor, String title, List<String> head, List<Line> lines) {}

    /** A row of a table. */
    public record Line(String label, List<Integer> figures) {}
}
