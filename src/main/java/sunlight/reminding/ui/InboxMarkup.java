package sunlight.reminding.ui;

import static sunlight.console.Say.say;

import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.reminding.Inbox.Shown;
import sunlight.reminding.InboxContent;
import sunlight.tenancy.Time;

/** The inbox, as markup. A line of which nothing is left to do says so. */
final class InboxMarkup {

    private static final int SHOWN = 12;

    private static final String ROW = """
            <li class="row"><div class="row-head">{}<time>{}</time></div>
            <div class="row-body"><h2>{}</h2>{}</div></li>""";

    private InboxMarkup() {}

    static Markup of(List<Shown> messages) {
        return Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(messages.stream().map(InboxMarkup::row).toList()));
    }

    private static Markup row(Shown shown) {
        var message = shown.message();
        var fresh = shown.isNew() ? Markup.of("<span class=\"badge blue\">{}</span>", say("inbox.isNew")) : Markup.NONE;
        return Markup.of(
                ROW,
                fresh,
                Time.minute(message.madeAt()),
                say(message.content().subject()),
                Markup.all(message.content().groups().stream()
                        .map(group -> group(group, shown))
                        .toList()));
    }

    /** A long list is folded up behind its beginning. */
    private static Markup group(InboxContent.Group group, Shown shown) {
        var lines = group.lines().stream().map(line -> line(line, shown)).toList();
        var head = say(group.head());
        if (lines.size() <= SHOWN) {
            return Markup.of("<h3>{}</h3><ul>{}</ul>", head, Markup.all(lines));
        }
        return Markup.of(
                "<h3>{}</h3><ul>{}</ul><details><summary>{}</summary><ul>{}</ul></details>",
                head,
                Markup.all(lines.subList(0, SHOWN)),
                say("inbox.more", lines.size() - SHOWN),
                Markup.all(lines.subList(SHOWN, lines.size())));
    }

    private static Markup line(InboxContent.Line line, Shown shown) {
        var said = say(line.said());
        if (!shown.open().contains(line)) {
            return Markup.of("<li class=\"done\"><del>{}</del> {}</li>", said, say("inbox.done"));
        }
        return Markup.of(
                "<li><a href=\"{}/{}\">{}</a></li>", Window.requireTenant().slug(), line.path(), said);
    }
}
