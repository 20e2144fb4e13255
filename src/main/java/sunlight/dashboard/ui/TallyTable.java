package sunlight.dashboard.ui;

import static sunlight.dashboard.ui.Block.cell;
import static sunlight.dashboard.ui.Block.head;
import static sunlight.dashboard.ui.Block.rate;
import static sunlight.dashboard.ui.Block.rateHead;

import java.util.ArrayList;
import java.util.List;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.StatusChoice;
import sunlight.console.Markup;
import sunlight.dashboard.Tally;
import sunlight.language.Message;
import sunlight.language.Messages;

/** A table of tallies with a bar in each line. */
record TallyTable(Block block) {

    private static final List<ComplianceStatus> SHOWN = List.of(
            ComplianceStatus.OVERDUE,
            ComplianceStatus.EXPIRED_NOTICE_UP,
            ComplianceStatus.STALE,
            ComplianceStatus.INCOMPLETE,
            ComplianceStatus.DUE_SOON);

    /** A line: what it counts, and the cells of the matrix that belong to it. */
    record Line(String name, MatrixQuery among, Tally tally) {}

    Markup of(String key, String first, List<Line> lines) {
        var heads = new ArrayList<Markup>();
        heads.add(head(block.say(first)));
        heads.add(rateHead(block.say("dashboard.rate")));
        heads.add(head(block.say("matrix.number.fulfilled")));
        SHOWN.forEach(status -> heads.add(head(Messages.say(block.language(), Message.of("due.status", status)))));
        return block.table(key, heads, lines.stream().map(this::line).toList());
    }

    private Markup line(Line line) {
        var tally = line.tally();
        var cells = new ArrayList<Markup>();
        cells.add(rate(
                Bar.share(tally.rate().done(), tally.rate().owed()),
                block.links().share(line.among(), tally.rate())));
        cells.add(cell(block.links().count(line.among(), tally, StatusChoice.DONE)));
        SHOWN.forEach(status -> cells.add(cell(block.links().count(line.among(), tally, status))));
        return Block.line(block.links().to(line.among(), line.name()), cells);
    }
}
