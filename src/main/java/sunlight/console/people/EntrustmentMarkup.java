package sunlight.console.people;

import static sunlight.console.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.identity.standin.Delegation;
import sunlight.identity.standin.Entrustment;

/** Entrusted reviews as a list, for the bureau that made them and for the school that they are about. */
final class EntrustmentMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><p class="reason">{}</p></div><div class="row-acts">{}</div></li>""";

    private EntrustmentMarkup() {}

    /** @param school how the school is called in the list */
    static Markup of(List<Entrustment> all, LocalDate today, boolean revocable, Function<Entrustment, String> school) {
        return Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(all.stream()
                        .map(each -> row(each, today, revocable, school.apply(each)))
                        .toList()));
    }

    private static Markup row(Entrustment each, LocalDate today, boolean revocable, String school) {
        var state = each.state(today);
        return Markup.of(
                ROW,
                state == Delegation.State.RUNNING ? "green" : "grey",
                say("Delegation." + state.name()),
                say("entrustment.line", school, each.reviewer(), each.office()),
                say(
                        "entrustment.days",
                        each.from(),
                        each.until(),
                        say(each.signs() ? "entrustment.SIGN" : "entrustment.REVIEW")),
                each.ground(),
                revocable && each.isOpen(today)
                        ? Pane.button("REVOKE", each.id(), say("entrustment.revoke"), false)
                        : Markup.NONE);
    }
}
