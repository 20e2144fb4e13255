package sunlight.compliance.ui;

import java.time.LocalDate;
import java.util.List;
import sunlight.compliance.MatrixQuery;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.language.Messages;

/** Says above the matrix of another day what one looks at, and that nothing can be done there. */
record DayBanner(LocalDate day, LocalDate today, MatrixQuery query, int unlisted) {

    Markup of(List<MatrixLine> lines) {
        if (day.isAfter(today)) {
            return Markup.of("<p>{}</p>", say("matrix.day.coming", day));
        }
        var moved = lines.stream().mapToInt(MatrixLine::moved).sum();
        return Markup.of(
                "<p><strong>{}</strong> {}</p>{}{}",
                say("matrix.day.is", day, query.reading()),
                say("matrix.day.readOnly"),
                moved == 0 && !query.movedOnly() ? Markup.NONE : moved(moved),
                unlisted == 0 ? Markup.NONE : Markup.of("<p>{}</p>", unlisted(lines.isEmpty())));
    }

    private Markup moved(int count) {
        var key = query.movedOnly() ? "matrix.moved.all" : "matrix.moved.only";
        return Markup.of("<p>{} {}</p>", say("matrix.moved.count", count), Pane.button("MOVED", day, say(key), false));
    }

    private String unlisted(boolean all) {
        return all
                ? say("matrix.day.nothing", query.whom())
                : say(
                        "matrix.day.unlisted",
                        Message.of("matrix.count." + query.whom().name(), unlisted));
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), Message.of(key, args));
    }
}
