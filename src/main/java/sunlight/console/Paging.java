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
        return steps(at(), size, all.size());
    }

    /**
     * The same of a list of which only this part was read.
     *
     * @param at the part that is shown
     * @param all how many there are in all
     */
    public static Markup steps(int at, int size, int all) {
        if (all <= size) {
            return Markup.NONE;
        }
        var first = at * size;
        return Markup.of(
                "<nav class=\"paging\" aria-label=\"{}\"><span>{}</span>{}{}</nav>",
                say("paging.title"),
                say("paging.said", first + 1, Math.min(first + size, all), all),
                first == 0 ? Markup.NONE : Pane.button(TURN, at - 1, say("paging.earlier"), false),
                first + size >= all ? Markup.NONE : Pane.button(TURN, at + 1, say("paging.later"), false));
    }
}
