package sunlight.publication.ui;

import static sunlight.console.Say.say;

import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;
import sunlight.tenancy.Time;

/** A disclosure in a list, as markup. */
final class DisclosureRow {

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p class="reason"><span class="code">{}</span> {}</p><p class="ground">{}</p>{}{}</div>
            <div class="row-acts">{}</div></li>""";

    private DisclosureRow() {}

    /** @param note what is wrong with it and must be seen to; nothing, if nothing is */
    static Markup of(DraftLine line, Text item, String note, Markup acts) {
        return Markup.of(
                ROW,
                colour(line.stage()),
                say("Stage." + line.stage().name()),
                Time.minute(line.changedAt()),
                line.title().isBlank() ? say("reviews.untitled") : line.title(),
                line.item(),
                item.in(Window.language()),
                say("editor.author", line.author()),
                line.editions() == 0 ? Markup.NONE : link(line),
                note.isEmpty() ? Markup.NONE : Markup.of("<p class=\"wrong\">{}</p>", note),
                acts);
    }

    private static Markup link(DraftLine line) {
        return Markup.of(
                "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a></p>",
                PublicationNavigation.publicPage(line.id()),
                say("editor.publicPage", line.editions()));
    }

    private static String colour(Stage stage) {
        return switch (stage) {
            case DRAFT, IN_REVIEW -> "blue";
            case RETURNED, APPROVED, SCHEDULED -> "amber";
            case PUBLISHED -> "green";
            case WITHDRAWN, EXPIRED, DISCARDED -> "grey";
        };
    }
}
