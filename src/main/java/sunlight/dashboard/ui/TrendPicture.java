package sunlight.dashboard.ui;

import java.util.List;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Reading;
import sunlight.compliance.StatusChoice;
import sunlight.console.Markup;
import sunlight.dashboard.Day;

/** How the share of what was done went over the last half-year: a table, and above it the same as a line. */
record TrendPicture(Block block) {

    Markup of(List<Day> days) {
        return Markup.of(
                "<section class=\"trend\"><h2>{}</h2><p>{}</p>{}<details><summary>{}</summary>{}</details></section>",
                block.say("dashboard.trend"),
                block.say("dashboard.trend.what"),
                picture(days),
                block.say("dashboard.trend.table"),
                table(days));
    }

    private Markup picture(List<Day> days) {
        var first = days.get(0);
        var last = days.get(days.size() - 1);
        return Markup.of(
                "<sunlight-chart of=\"trend\" role=\"img\" aria-label=\"{}\"></sunlight-chart>",
                block.say(
                        "dashboard.trend.said",
                        first.on().toString(),
                        first.tally().rate().percent(),
                        last.tally().rate().percent()));
    }

    private Markup table(List<Day> days) {
        return Markup.of(
                "<table id=\"trend\"><thead><tr><th scope=\"col\">{}</th><th scope=\"col\" data-line>{}</th><th scope=\"col\">{}</th>"
                        + "<th scope=\"col\">{}</th></tr></thead><tbody>{}</tbody></table>",
                block.say("dashboard.day"),
                block.say("dashboard.rate"),
                block.say("matrix.number.fulfilled"),
                block.say("dashboard.late"),
                Markup.all(days.stream().map(this::line).toList()));
    }

    private Markup line(Day day) {
        var then = MatrixQuery.ALL.with(Part.DAY, day.on()).with(Part.KNOWN, Reading.NOW);
        return Markup.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
                block.links().to(then, day.on()),
                block.links().share(then, day.tally().rate()),
                block.links().count(then, day.tally(), StatusChoice.DONE),
                block.links().count(then, day.tally(), StatusChoice.LATE));
    }
}
