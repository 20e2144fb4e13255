package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueLine;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.supervision.Proposal;
import sunlight.supervision.ToSign;

/** Lists of letters that are yet to be written or signed. */
final class LettersMarkup {

    private static final String ROW = """
            <li class="row{}"><div class="row-head">{}</div>
            <div class="row-body"><h3>{}</h3>{}{}</div>
            <div class="row-acts">{}</div></li>""";
    private static final String NOTE = "<p class=\"reason\">{}</p>";
    private static final int NAMED = 12;
    private static final int FEW = 4;

    private LettersMarkup() {}

    static Markup row(Proposal.Letter letter, String deed, boolean left) {
        return Markup.of(
                ROW,
                left ? " left" : "",
                badge(left, say("letters.gets"), say("letters.leftOut")),
                letter.name().in(Window.language()),
                items(letter.lines().stream().map(LettersMarkup::item).toList()),
                letter.pending() == 0 ? Markup.NONE : Markup.of(NOTE, say("letters.pending", letter.pending())),
                Pane.button(deed, letter.addressee(), say(left ? "letters.putIn" : "letters.leaveOut"), false));
    }

    /** @param left whether it is left out of those to be signed */
    static Markup row(ToSign letter, String addressee, String deed, boolean left) {
        var head = letter.ownHand()
                ? Badge.of("grey", "–", say("signatures.ownHand"))
                : badge(left, say("signatures.toSign"), say("letters.leftOut"));
        return Markup.of(
                ROW,
                left || letter.ownHand() ? " left" : "",
                head,
                addressee + " · " + letter.text().title(),
                items(letter.findings().stream()
                        .map(found -> item(
                                found.item(),
                                found.title(),
                                found.status(),
                                Optional.ofNullable(found.dueOn()).map(Object::toString)))
                        .toList()),
                Markup.of(
                        NOTE,
                        say(
                                "signatures.days",
                                letter.text().days(),
                                letter.text().demand())),
                acts(letter, deed, left));
    }

    /** Many would hide the letters that follow. */
    private static Markup items(List<Markup> items) {
        var list = Markup.of("<ul class=\"letter-items\">{}</ul>", Markup.all(items));
        return items.size() <= FEW
                ? list
                : Markup.of("<details><summary>{}</summary>{}</details>", say("letters.items", items.size()), list);
    }

    private static Markup acts(ToSign letter, String deed, boolean left) {
        var turn = letter.ownHand()
                ? Markup.NONE
                : Pane.button(deed, letter.id(), say(left ? "letters.putIn" : "signatures.leaveOut"), false);
        return Markup.all(List.of(
                turn,
                Markup.of(
                        "<a href=\"{}\" router-ignore>{}</a>",
                        SupervisionNavigation.printed(letter.id()),
                        say("signatures.letter"))));
    }

    private static Markup badge(boolean left, String in, String out) {
        return left ? Badge.of("grey", "–", out) : Badge.of("blue", "▸", in);
    }

    private static Markup item(DueLine line) {
        return item(
                line.item().code(),
                line.item().title(),
                line.status(),
                Optional.ofNullable(line.dueOn()).map(Object::toString));
    }

    private static Markup item(ItemCode item, Text title, ComplianceStatus status, Optional<String> due) {
        var said = say("ComplianceStatus." + status.name());
        var name = item + " " + title.in(Window.language());
        return Markup.of(
                "<li>{}</li>",
                due.map(on -> say("letters.itemLine", name, said, on))
                        .orElseGet(() -> say("letters.itemLine.noDay", name, said)));
    }

    /** Names some and counts all. */
    static Markup spared(List<Text> names) {
        if (names.isEmpty()) {
            return Markup.NONE;
        }
        var some = names.stream()
                .limit(NAMED)
                .map(name -> name.in(Window.language()))
                .collect(Collectors.joining(say("letters.join")));
        return Markup.of(
                "<p class=\"ground\">{}</p>",
                say(names.size() > NAMED ? "letters.spared.some" : "letters.spared", names.size(), some));
    }
}
