package sunlight.dashboard.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Reading;
import sunlight.compliance.StatusChoice;
import sunlight.console.Markup;
import sunlight.dashboard.Day;

/** How the share of what was done went over the last half-year: a line, and the same as a table below it. */
record TrendPicture(Block block) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 180;
    private static final int LEFT = 44;
    private static final int BOTTOM = 24;
    private static final int TOP = 10;

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
        var last = days.size() - 1;
        var points = IntStream.rangeClosed(0, last)
                .mapToObj(i -> number(x(i, last)) + ","
                        + number(y(days.get(i).tally().rate().percent())))
                .collect(Collectors.joining(" "));
        var dots = IntStream.rangeClosed(0, last)
                .mapToObj(i -> Markup.of(
                        "<circle cx=\"{}\" cy=\"{}\" r=\"3\"><title>{} {} %</title></circle>",
                        number(x(i, last)),
                        number(y(days.get(i).tally().rate().percent())),
                        days.get(i).on(),
                        days.get(i).tally().rate().percent()))
                .toList();
        return Markup.of(
                "<svg class=\"line\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">{}{}<polyline points=\"{}\"/>{}</svg>",
                WIDTH,
                HEIGHT,
                block.say(
                        "dashboard.trend.said",
                        days.get(0).on().toString(),
                        days.get(0).tally().rate().percent(),
                        days.get(last).tally().rate().percent()),
                Markup.all(List.of(level(0), level(50), level(100))),
                dates(days, last),
                points,
                Markup.all(dots));
    }

    private static Markup level(int percent) {
        return Markup.of(
                "<line x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\"/><text x=\"{}\" y=\"{}\" text-anchor=\"end\">{} %</text>",
                LEFT, WIDTH - TOP, number(y(percent)), number(y(percent)), LEFT - 6, number(y(percent) + 4), percent);
    }

    private static Markup dates(List<Day> days, int last) {
        return Markup.all(IntStream.of(0, last / 2, last)
                .mapToObj(i -> Markup.of(
                        "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>",
                        number(x(i, last)),
                        HEIGHT - 4,
                        i == 0 ? "start" : i == last ? "end" : "middle",
                        days.get(i).on()))
                .toList());
    }

    private Markup table(List<Day> days) {
        var lines = days.stream()
                .map(day -> {
                    var then = MatrixQuery.ALL.with(Part.DAY, day.on()).with(Part.KNOWN, Reading.NOW);
                    return Markup.of(
                            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
                            block.links().to(then, day.on()),
                            block.links().share(then, day.tally().rate()),
                            block.links().count(then, day.tally(), StatusChoice.DONE),
                            block.links().count(then, day.tally(), StatusChoice.LATE));
                })
                .toList();
        return Markup.of(
                "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
                        + "<th scope=\"col\">{}</th></tr></thead><tbody>{}</tbody></table>",
                block.say("dashboard.day"),
                block.say("dashboard.rate"),
                block.say("matrix.number.fulfilled"),
                block.say("dashboard.late"),
                Markup.all(lines));
    }

    private static double x(int i, int last) {
        return LEFT + (double) i * (WIDTH - LEFT - TOP) / Math.max(1, last);
    }

    private static double y(int percent) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (100 - percent) / 100.0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
