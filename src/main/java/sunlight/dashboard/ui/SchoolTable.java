package sunlight.dashboard.ui;

import static sunlight.dashboard.ui.Block.cell;
import static sunlight.dashboard.ui.Block.head;
import static sunlight.dashboard.ui.Block.rate;

import java.util.List;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Reading;
import sunlight.compliance.StatusChoice;
import sunlight.console.Markup;
import sunlight.dashboard.SchoolFigures;

/** Schools by name, with how they stand now and how they stood before. */
record SchoolTable(Block block) {

    Markup of(String key, List<SchoolFigures> schools) {
        var heads = List.of(
                head(block.say("matrix.head.SCHOOL")),
                Block.rateHead(block.say("dashboard.rate")),
                head(block.say("dashboard.late")),
                head(block.say("dashboard.before")));
        return block.table(key, heads, schools.stream().map(this::line).toList());
    }

    private Markup line(SchoolFigures school) {
        var only = MatrixQuery.ALL.with(Part.SCHOOL, school.slug());
        var late = school.now().owed() - school.now().done();
        return Block.line(
                Markup.of(
                        "{} <small>{}</small>",
                        block.links().to(only, school.name().in(block.language())),
                        school.district()),
                List.of(
                        rate(
                                Bar.share(school.now().done(), school.now().owed()),
                                block.links().share(only, school.now())),
                        cell(block.links().count(only.with(Part.STATUS, StatusChoice.LATE.code()), late)),
                        cell(before(school, only))));
    }

    /** By what is known now, as it was counted. */
    private Markup before(SchoolFigures school, MatrixQuery only) {
        if (school.before().owed() == 0) {
            return Markup.of("–");
        }
        var then = only.with(Part.STATUS, StatusChoice.OWED.code())
                .with(Part.DAY, block.overview().before())
                .with(Part.KNOWN, Reading.NOW);
        return block.links().to(then, "%d %% (%+d)".formatted(school.before().percent(), school.change()));
    }
}
