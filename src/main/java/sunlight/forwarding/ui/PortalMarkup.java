package sunlight.forwarding.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.forwarding.Copy;
import sunlight.forwarding.Copy.State;
import sunlight.forwarding.Portals;
import sunlight.language.Messages;
import sunlight.reminding.channel.Sent;
import sunlight.tenancy.Time;

/** Portals and what is on its way to them, as markup. */
final class PortalMarkup {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.ZONE);

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span>{}</div>
            <div class="row-body"><h3>{}</h3><p class="ground">{}</p></div><div class="row-acts">{}</div></li>""";

    private PortalMarkup() {}

    static Markup portals(List<Portals.Portal> portals) {
        return portals.isEmpty()
                ? empty("forwarding.none")
                : rows(portals.stream().map(PortalMarkup::portal).toList());
    }

    private static Markup portal(Portals.Portal portal) {
        var acts = List.of(
                Pane.button("TEST", portal.id(), say("forwarding.test"), true),
                portal.active()
                        ? Pane.button("PAUSE", portal.id(), say("forwarding.pause"), false)
                        : Pane.button("RESUME", portal.id(), say("forwarding.resume"), false),
                Pane.button("REMOVE", portal.id(), say("forwarding.remove"), false));
        return Markup.of(
                ROW,
                portal.active() ? "green" : "grey",
                say(portal.active() ? "forwarding.on" : "forwarding.off"),
                Markup.NONE,
                portal.name(),
                about(portal),
                Markup.all(acts));
    }

    private static String about(Portals.Portal portal) {
        var address = portal.address() == null ? say("forwarding.locked") : portal.address();
        var items = portal.items().isEmpty() ? say("forwarding.items.all") : String.join(" ", portal.items());
        var column = portal.column().isEmpty() ? say("forwarding.column.none") : portal.column();
        var waiting = count(portal, State.WAITING) + count(portal, State.TAKEN);
        return say(
                "forwarding.about",
                address,
                column,
                items,
                count(portal, State.DONE),
                waiting,
                count(portal, State.SET_ASIDE));
    }

    private static int count(Portals.Portal portal, State state) {
        return portal.counts().getOrDefault(state, 0);
    }

    static Markup latest(List<Portals.Line> lines) {
        return lines.isEmpty()
                ? empty("forwarding.latest.none")
                : rows(lines.stream().map(line -> copy(line, Markup.NONE)).toList());
    }

    static Markup stuck(List<Portals.Line> lines) {
        return rows(lines.stream()
                .map(line -> copy(
                        line,
                        Markup.all(List.of(
                                Pane.button("AGAIN", line.copy().id(), say("forwarding.again"), true),
                                Pane.button("GIVE_UP", line.copy().id(), say("forwarding.giveUp"), false)))))
                .toList());
    }

    private static Markup copy(Portals.Line line, Markup acts) {
        var copy = line.copy();
        var colour = switch (copy.state()) {
            case DONE -> "green";
            case WAITING, TAKEN -> "blue";
            case SET_ASIDE -> "red";
            case GIVEN_UP -> "grey";
        };
        return Markup.of(
                ROW,
                colour,
                say("forwarding.state." + copy.state()),
                Markup.of("<time>{}</time>", at(copy.at())),
                heading(line),
                details(copy),
                acts);
    }

    /** It leads to the page, which says what may be said of what is gone. */
    private static Markup heading(Portals.Line line) {
        var copy = line.copy();
        var publisher = line.publisher();
        var said = say("forwarding.copy", what(copy), publisher(line), copy.item(), copy.target());
        return publisher == null
                ? Markup.of("{}", said)
                : Markup.of(
                        "<a href=\"/{}/disclosures/{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a>",
                        publisher.slug(),
                        copy.disclosure(),
                        said);
    }

    private static String what(Copy copy) {
        var number = copy.wanted();
        return number == null ? say("forwarding.copy.gone") : say("forwarding.copy.edition", number);
    }

    private static String publisher(Portals.Line line) {
        var publisher = line.publisher();
        return publisher == null ? "" : publisher.name().in(Window.language());
    }

    private static String details(Copy copy) {
        var why = copy.reason().isEmpty() ? "" : reason(copy.reason());
        return copy.state() == State.WAITING && copy.attempts() > 0
                ? say("reminding.tried", why, copy.attempts(), at(copy.dueAt()))
                : why;
    }

    static String tested(Sent sent) {
        return sent.isWell() ? say("forwarding.test.sent") : say("forwarding.test.failed", reason(sent.reason()));
    }

    /** A word, and behind a colon what the portal answered. */
    private static String reason(String reason) {
        var parts = reason.split(":", 2);
        return say("reminding.reason." + parts[0], parts.length > 1 ? parts[1] : "");
    }

    private static Markup empty(String key) {
        return Markup.of("<p class=\"empty\">{}</p>", say(key));
    }

    private static Markup rows(List<Markup> rows) {
        return Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows));
    }

    private static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String say(String key, Object... values) {
        return Messages.say(Window.language(), key, values);
    }
}
