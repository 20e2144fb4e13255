package sunlight.reminding.ui;

import static sunlight.console.Say.say;

import java.time.Instant;
import java.util.List;
import sunlight.console.Markup;
import sunlight.tenancy.Time;

/** How things stand that go out to somebody, as rows: what it is, how far it has come, and what stands in the way. */
public final class OutgoingMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span>{}</div>
            <div class="row-body"><h3>{}</h3><p class="ground">{}</p></div><div class="row-acts">{}</div></li>""";

    private OutgoingMarkup() {}

    public static Markup row(
            String colour, String state, Markup moment, Markup heading, String details, List<Markup> acts) {
        return Markup.of(ROW, colour, state, moment, heading, details, Markup.all(acts));
    }

    public static Markup rows(List<Markup> rows) {
        return Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows));
    }

    /** The rows, or what is said where there are none. */
    public static Markup rowsOr(String none, List<Markup> rows) {
        return rows.isEmpty() ? Markup.of("<p class=\"empty\">{}</p>", say(none)) : rows(rows);
    }

    public static Markup at(Instant moment) {
        return Markup.of("<time>{}</time>", Time.minute(moment));
    }

    /** @param reason a word, and behind a colon what the receiver answered; empty if nothing stood in the way */
    public static String reason(String reason) {
        var parts = reason.split(":", 2);
        return reason.isEmpty() ? "" : say("reminding.reason." + parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** The same of what waits to be tried again. */
    public static String tried(String reason, int attempts, Instant next) {
        return say("reminding.tried", reason(reason), attempts, Time.minute(next));
    }
}
