package sunlight.console.people;

import static sunlight.console.Say.say;

import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.identity.assigned.Responsibilities;
import sunlight.identity.assigned.Supervisor;

/** The supervisors with the number of their schools, and how many schools nobody looks after. */
final class SupervisorsMarkup {

    private static final String ROW = """
            <li class="row headless"><div class="row-body"><h3>{}</h3><p>{}</p>{}</div><div class="row-acts">{}</div></li>""";

    private SupervisorsMarkup() {}

    static Markup of(Responsibilities known) {
        var without = known.withoutAnybody();
        var nobody = Markup.of(
                "<p class=\"{}\">{} {}</p>",
                without == 0 ? "good" : "wrong",
                say(without == 0 ? "assigned.allLookedAfter" : "assigned.without", without),
                without == 0 ? Markup.NONE : Pane.button("ONLY", SchoolsFilter.NOBODY, say("assigned.show"), false));
        if (known.supervisors().isEmpty()) {
            return Markup.of("{}<p class=\"empty\">{}</p>", nobody, say("assigned.nobody.yet"));
        }
        return Markup.of(
                "{}<ul class=\"rows\">{}</ul>",
                nobody,
                Markup.all(
                        known.supervisors().stream().map(SupervisorsMarkup::row).toList()));
    }

    private static Markup row(Supervisor supervisor) {
        return Markup.of(
                ROW,
                supervisor.name(),
                say(
                        supervisor.schools() == 0 ? "assigned.seesNothing" : "assigned.looksAfter",
                        supervisor.userName(),
                        supervisor.schools()),
                supervisor.gone() == 0
                        ? Markup.NONE
                        : Markup.of("<p class=\"reason\">{}</p>", say("assigned.gone", supervisor.gone())),
                Pane.button("ONLY", supervisor.membership(), say("assigned.show"), false));
    }
}
