package sunlight.dashboard.ui;

import static sunlight.dashboard.ui.Block.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.console.Markup;
import sunlight.dashboard.DueItem;

/** What falls due in the coming weeks: items down, weeks across, all together first. */
record DueTable(Block block) {

    private static final int ITEMS_NAMED = 15;

    Markup all() {
        var due = block.overview().due();
        var heads = new ArrayList<Markup>();
        heads.add(Block.head(block.say("matrix.filter.item")));
        block.overview()
                .weeks()
                .forEach(week ->
                        heads.add(Block.head(block.say("dashboard.week", inYear(week.from()), inYear(week.until())))));
        var lines = new ArrayList<Markup>();
        if (!due.isEmpty()) {
            lines.add(Block.line(
                    Markup.of("<b>{}</b>", block.say("dashboard.sum")),
                    counts(
                            MatrixQuery.ALL,
                            week -> due.stream()
                                    .mapToInt(item -> item.counts().get(week))
                                    .sum())));
        }
        due.stream().limit(ITEMS_NAMED).map(this::line).forEach(lines::add);
        return block.table("dashboard.due", heads, lines);
    }

    /** Month and day: the year is plain. */
    private static String inYear(LocalDate day) {
        return day.toString().substring("2026-".length());
    }

    private Markup line(DueItem due) {
        var item = MatrixQuery.ALL.with(Part.ITEM, due.item());
        return Block.line(
                block.links().to(item, block.title(due.item())),
                counts(item, week -> due.counts().get(week)));
    }

    private List<Markup> counts(MatrixQuery among, IntUnaryOperator count) {
        var weeks = block.overview().weeks();
        return IntStream.range(0, weeks.size())
                .mapToObj(week ->
                        cell(block.links().count(among.with(Part.DUE, weeks.get(week)), count.applyAsInt(week))))
                .toList();
    }
}
