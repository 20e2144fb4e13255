package sunlight.console;

import static sunlight.console.Say.say;

import java.util.List;

/** A long list, a part of it at a time, and buttons to the parts before and after. */
public record Paging<T>(List<T> all, int size, int wanted) {

    /** What the buttons do; their key is the part to be shown. */
    public static final String TURN = "TURN";

    /** The part that is shown: the wanted one, or the last where the list has become shorter. */
    public int at() {
        return Math.max(0, Math.min(wanted, (all.size() - 1) / size));
    }

    public List<T> shown() {
        return all.subList(at() * size, Math.min((at() + 1) * size, all.size()));
    }

    /** Nothing where all of it is shown. */
    public Markup steps() {
        if (all.size() <= size) {
            return Markup.NONE;
        }
        var first = at() * size;
        return Markup.of(
                "<nav class=\"paging\" aria-label=\"{}\"><span>{}</span>{}{}</nav>",
                say("paging.title"),
                say("paging.said", first + 1, first + shown().size(), all.size()),
                first == 0 ? Markup.NONE : Pane.button(TURN, at() - 1, say("paging.earlier"), false),
                first + size >= all.size() ? Markup.NONE : Pane.button(TURN, at() + 1, say("paging.later"), false));
    }
}
