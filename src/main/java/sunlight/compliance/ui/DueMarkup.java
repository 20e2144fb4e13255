package sunlight.compliance.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.compliance.ui.OwedItem.Deed;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** The list of what is due, as markup. */
final class DueMarkup {

    private static final String GROUP = """
            <section class="due-group" aria-labelledby="due-{}"><h2 id="due-{}">{} <span class="count">{}</span></h2>
            <ul class="rows">{}</ul></section>""";
    private static final String ROW = """
            <li class="row" data-item="{}"><div class="row-head">{}{}</div>
            <div class="row-body"><h3><span class="code">{}</span> {}</h3><p class="reason">{}</p>{}<p class="ground">{}</p>
            </div><div class="row-acts">{}</div></li>""";

    private final Language language = Window.language();
    private final Set<Permission> may;

    DueMarkup(Set<Permission> may) {
        this.may = may;
    }

    Markup of(List<OwedItem> items) {
        var groups = List.of(Urgency.values()).stream()
                .map(urgency -> group(
                        urgency,
                        items.stream()
                                .filter(owed -> urgency.holds(owed.line().status()))
                                .toList()))
                .toList();
        return items.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say(Message.of("due.none")))
                : Markup.all(groups);
    }

    private Markup group(Urgency urgency, List<OwedItem> items) {
        if (items.isEmpty()) {
            return Markup.NONE;
        }
        var rows = Markup.all(items.stream().map(this::row).toList());
        return Markup.of(
                GROUP, urgency.name(), urgency.name(), say(Message.of("due.group", urgency)), items.size(), rows);
    }

    private Markup row(OwedItem owed) {
        var line = owed.line();
        var due = line.dueOn() == null
                ? Markup.NONE
                : Markup.of(
                        "<time datetime=\"{}\">{}</time>",
                        line.dueOn(),
                        say(Message.of("due.on", line.dueOn().toString())));
        var ground =
                line.ground().stream().map(this::say).collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
        return Markup.of(
                ROW,
                line.item().code(),
                StatusBadge.of(line.status()),
                due,
                line.item().code(),
                line.item().title().in(language),
                say(line.reason()),
                work(owed),
                say(Message.of("due.ground", ground)),
                acts(owed));
    }

    private Markup work(OwedItem owed) {
        return owed.underWay()
                .map(draft -> Markup.of(
                        "<p class=\"work\">{}</p>",
                        say(Message.of("due.work", draft.stage(), draft.author(), draft.title()))))
                .orElse(Markup.NONE);
    }

    private Markup acts(OwedItem owed) {
        var deeds = owed.deeds(may);
        return Markup.all(deeds.stream()
                .map(deed -> Pane.button(
                        deed.name(),
                        owed.line().item().code(),
                        say(Message.of("due.deed", deed)),
                        deeds.indexOf(deed) == 0 && isPressing(owed, deed)))
                .toList());
    }

    private static boolean isPressing(OwedItem owed, Deed deed) {
        var status = owed.line().status();
        return Urgency.LATE.holds(status) || Urgency.SOON.holds(status) || deed == Deed.CONTINUE;
    }

    private String say(Message message) {
        return Messages.say(language, message);
    }
}
