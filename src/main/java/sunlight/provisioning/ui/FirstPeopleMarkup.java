package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.console.people.SlipPaper;
import sunlight.provisioning.FirstPerson;
import sunlight.provisioning.RowFault;
import sunlight.provisioning.ui.FirstPeopleWork.Outcome;

/** Schools and their first administrators in a list, and the slips of all of them on paper. */
final class FirstPeopleMarkup {

    private static final String ROW = """
            <li class="row headless"><div class="row-body"><h3>{}</h3><p>{}</p></div><div class="row-acts">{}</div></li>""";

    private FirstPeopleMarkup() {}

    static Markup row(FirstPerson person) {
        return Markup.of(
                ROW,
                person.school().name().in(Window.language()),
                say("firstPeople.row", person.displayName(), person.userName()),
                Markup.NONE);
    }

    static Markup faults(List<RowFault> faults) {
        return faults.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<p class=\"warnings\">{}</p><ul>{}</ul>",
                        say("firstPeople.faults", faults.size()),
                        Markup.all(faults.stream()
                                .map(fault -> Markup.of(
                                        "<li>{}</li>",
                                        say(
                                                "firstPeople.fault",
                                                String.valueOf(fault.row()),
                                                fault.column(),
                                                fault.found(),
                                                say(fault.expected()))))
                                .toList()));
    }

    /** The codes stand here this once and are kept nowhere. */
    static Markup slips(List<Outcome> outcomes, String address) {
        return Markup.all(outcomes.stream()
                .flatMap(each -> each.slip().stream()
                        .map(slip -> Markup.of(
                                "<section class=\"slip\">{}</section>",
                                SlipPaper.of(each.person().school(), slip, address))))
                .toList());
    }

    static Markup refused(List<Outcome> outcomes) {
        var lines = outcomes.stream()
                .filter(each -> each.slip().isEmpty())
                .map(each -> Markup.of(
                        "<li class=\"wrong\"><b>{}</b> {}</li>",
                        each.person().school().name().in(Window.language()),
                        each.issues().stream().map(Say::say).collect(Collectors.joining(" "))))
                .toList();
        return lines.isEmpty() ? Markup.NONE : Markup.of("<ul class=\"outcome\">{}</ul>", Markup.all(lines));
    }
}
