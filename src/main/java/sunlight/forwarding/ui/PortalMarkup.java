package sunlight.forwarding.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.forwarding.Copy;
import sunlight.forwarding.Copy.State;
import sunlight.forwarding.Portals;
import sunlight.forwarding.Wish;
import sunlight.reminding.ui.Connections;
import sunlight.reminding.ui.OutgoingMarkup;
import sunlight.site.Column;

/** Portals and what is on its way to them, as markup. */
final class PortalMarkup {

    private PortalMarkup() {}

    static List<Connections.Connection> portals(List<Portals.Portal> portals, List<Column> columns) {
        return portals.stream()
                .map(each -> new Connections.Connection(each.id(), each.name(), about(each, columns), each.active()))
                .toList();
    }

    private static String about(Portals.Portal portal, List<Column> columns) {
        var address = portal.address() == null ? say("forwarding.locked") : portal.address();
        var column = portal.column().isEmpty() ? say("forwarding.column.none") : portal.column();
        var waiting = count(portal, State.WAITING) + count(portal, State.TAKEN);
        return say(
                "forwarding.about",
                address,
                column,
                wish(portal.wish(), columns),
                count(portal, State.DONE),
                waiting,
                count(portal, State.SET_ASIDE));
    }

    private static String wish(Wish wish, List<Column> columns) {
        var names = wish.columns().stream()
                .map(key -> columns.stream()
                        .filter(column -> column.key().equals(key))
                        .findFirst()
                        .map(column -> column.title().in(Window.language()))
                        .orElse(key));
        return wish.isForAll()
                ? say("forwarding.items.all")
                : Stream.concat(names, wish.items().stream()).collect(Collectors.joining(" "));
    }

    private static int count(Portals.Portal portal, State state) {
        return portal.counts().getOrDefault(state, 0);
    }

    static Markup latest(List<Portals.Line> lines) {
        return OutgoingMarkup.rowsOr(
                "forwarding.latest.none",
                lines.stream().map(line -> copy(line, List.of())).toList());
    }

    static Markup stuck(List<Portals.Line> lines) {
        return OutgoingMarkup.rows(lines.stream()
                .map(line -> copy(
                        line,
                        List.of(
                                Pane.button("AGAIN", line.copy().id(), say("forwarding.again"), true),
                                Pane.button("GIVE_UP", line.copy().id(), say("forwarding.giveUp"), false))))
                .toList());
    }

    private static Markup copy(Portals.Line line, List<Markup> acts) {
        var copy = line.copy();
        var colour = switch (copy.state()) {
            case DONE -> "green";
            case WAITING, TAKEN -> "blue";
            case SET_ASIDE -> "red";
            case GIVEN_UP -> "grey";
        };
        return OutgoingMarkup.row(
                colour,
                say("forwarding.state." + copy.state()),
                OutgoingMarkup.at(copy.at()),
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
        return copy.state() == State.WAITING && copy.attempts() > 0
                ? OutgoingMarkup.tried(copy.reason(), copy.attempts(), copy.dueAt())
                : OutgoingMarkup.reason(copy.reason());
    }
}
