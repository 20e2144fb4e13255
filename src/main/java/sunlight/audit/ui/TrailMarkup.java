package sunlight.audit.ui;

import static sunlight.console.Say.say;

import java.util.regex.Pattern;
import sunlight.audit.Trail;
import sunlight.audit.TrailEntry;
import sunlight.console.Markup;
import sunlight.console.Paging;
import sunlight.console.Say;
import sunlight.tenancy.Time;

/** Entries of the trail as rows. */
final class TrailMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head"><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p>{}</div><div class="row-acts"></div></li>""";
    private static final String VALUES = "<dl class=\"facts\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl>";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TrailMarkup() {}

    static Markup of(Trail.Part part, int at) {
        if (part.entries().isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("audit.none"));
        }
        return Markup.of(
                "<ul class=\"rows\">{}</ul>{}",
                Markup.all(part.entries().stream().map(TrailMarkup::row).toList()),
                Paging.steps(at, Trail.PART, (int) part.all()));
    }

    private static Markup row(TrailEntry entry) {
        return Markup.of(ROW, Time.minute(entry.at()), say("audit.action." + entry.action()), by(entry), values(entry));
    }

    /** An id tells a person nothing; a code or an address does. */
    private static String by(TrailEntry entry) {
        var kind = say("audit.kind." + entry.kind());
        return ID.matcher(entry.subject()).matches()
                ? say("audit.by", name(entry.actor()), kind)
                : say("audit.by.of", name(entry.actor()), kind, entry.subject());
    }

    static String name(String actor) {
        return actor.isEmpty() ? say("audit.nobody") : actor;
    }

    private static Markup values(TrailEntry entry) {
        if (entry.before().isEmpty() && entry.after().isEmpty()) {
            return Markup.NONE;
        }
        return Markup.of(
                VALUES,
                say("audit.before"),
                entry.before().map(Say::say).orElseGet(() -> say("audit.value.none")),
                say("audit.after"),
                entry.after().map(Say::say).orElseGet(() -> say("audit.value.none")));
    }
}
