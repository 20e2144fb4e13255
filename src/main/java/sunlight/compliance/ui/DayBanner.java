package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.Reading;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.language.Message;
import sunlight.tenancy.Time;

/**
 * Says above the matrix of another day what one looks at, as of when it is known, and that nothing can be done there.
 *
 * @param now when it was read
 */
record DayBanner(LocalDate day, Instant now, MatrixQuery query, int unlisted) {

    Markup of(List<MatrixLine> lines) {
        if (day.isAfter(LocalDate.ofInstant(now, Time.ZONE))) {
            return Markup.of("<p>{} {}</p>", say("matrix.day.coming", day), asOf(Reading.NOW));
        }
        var moved = lines.stream().mapToInt(MatrixLine::moved).sum();
        return Markup.of(
                "<p><strong>{}</strong> {}</p><p>{}</p>{}{}",
                say("matrix.day.is", day, query.reading()),
                say("matrix.day.readOnly"),
                asOf(query.reading()),
                moved == 0 && !query.movedOnly() ? Markup.NONE : moved(moved),
                unlisted == 0 ? Markup.NONE : Markup.of("<p>{}</p>", unlisted(lines.isEmpty())));
    }

    /** Which records count: up to when. */
    private String asOf(Reading reading) {
        return reading == Reading.THEN ? say("matrix.asOf.THEN", day) : say("matrix.asOf.NOW", Time.minute(now));
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
}
