package sunlight.workdays.ui;

import static sunlight.console.Say.say;

import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Message;
import sunlight.workdays.KeptAnchor;
import sunlight.workdays.KeptTerm;

/** Terms, anchor dates and published years, as markup. */
final class DatesTable {

    private static final String ROW = """
            <tr><th scope="row">{}</th><td>{}</td><td class="acts">{}</td></tr>""";

    private DatesTable() {}

    static Markup terms(List<KeptTerm> terms) {
        return table(terms.stream()
                .map(term -> Markup.of(
                        ROW,
                        term.name().in(Window.language()),
                        say(Message.of(
                                "workdays.span",
                                term.startsOn().toString(),
                                term.endsOn().toString())),
                        Pane.button("REMOVE", term.id(), say(Message.of("workdays.remove")), false)))
                .toList());
    }

    static Markup anchors(List<KeptAnchor> anchors) {
        return table(anchors.stream()
                .map(anchor -> Markup.of(
                        ROW,
                        say(Message.of("workdays.anchor", anchor.anchor())),
                        anchor.fallsOn(),
                        Pane.button("REMOVE", anchor.id(), say(Message.of("workdays.remove")), false)))
                .toList());
    }

    private static Markup table(List<Markup> rows) {
        return rows.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say(Message.of("workdays.none")))
                : Markup.of("<table><tbody>{}</tbody></table>", Markup.all(rows));
    }
}
