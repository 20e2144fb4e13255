package sunlight.publication.ui;

import static sunlight.console.Say.say;

import org.jspecify.annotations.Nullable;
import sunlight.console.Markup;
import sunlight.publication.Change;

/** What a revision changes, in the words that everybody will read: whoever signs has to see them. */
final class ChangeNote {

    private ChangeNote() {}

    static Markup of(@Nullable Change change) {
        return change == null
                ? Markup.NONE
                : Markup.of("<p class=\"change-note\"><b>{}</b> {}</p>", say("change.public"), said(change));
    }

    static String said(Change change) {
        return say("portal.change", say("ChangeKind." + change.kind().name()), change.note());
    }
}
