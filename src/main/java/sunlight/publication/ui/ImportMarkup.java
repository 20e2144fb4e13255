package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.problem.Issue;
import sunlight.publication.importing.FoundPage;

/** Pages of an old site as markup: what was found, what is wrong, what became of it. */
final class ImportMarkup {

    static final String ITEM = "ITEM";
    static final String LEAVE = "LEAVE";
    static final String MORE = "MORE";

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p class="reason">{}</p><p class="ground">{}</p>{}</div>
            <div class="row-acts">{}</div></li>""";

    private static final int MOST_NOTES = 12;

    private ImportMarkup() {}

    /**
     * A page with what was decided on it.
     *
     * @param item the item it goes to, if that is settled
     * @param done what became of it: a draft or a reason, if it was tried
     */
    record Line(
            FoundPage page,
            @Nullable ItemCode item,
            boolean left,
            @Nullable Done done) {

        /** Whether a person has to look at it: it cannot come, or nobody has said where it goes. */
        boolean isOpen() {
            return done == null ? !page.canCome() || (item == null && !left) : !done.well();
        }

        boolean isReady() {
            return page.canCome() && item != null && !left && done == null;
        }
    }

    /** What became of a page. */
    record Done(boolean well, String said) {}

    /** @param most so many are shown; a button shows more */
    static Markup of(List<Line> lines, Map<ItemCode, Text> items, int most, int step) {
        var left = lines.size() - most;
        return Markup.of(
                "<ul class=\"rows\">{}</ul>{}",
                Markup.all(
                        lines.stream().limit(most).map(line -> row(line, items)).toList()),
                left <= 0
                        ? Markup.NONE
                        : Markup.of(
                                "<p class=\"more\">{}</p>",
                                Pane.button(MORE, "", say("importing.more", Math.min(step, left), left), false)));
    }

    private static Markup row(Line line, Map<ItemCode, Text> items) {
        var page = line.page();
        var state = state(line);
        return Markup.of(
                ROW,
                colour(state),
                say("importing.state." + state),
                page.day() == null ? "" : page.day(),
                page.title().isEmpty() ? say("importing.row", page.row()) : page.title(),
                item(line, items),
                say(
                        "importing.where",
                        page.row(),
                        Optional.<@Nullable String>ofNullable(page.address()).orElse("-")),
                said(line),
                line.page().canCome() && line.done() == null ? acts(line) : Markup.NONE);
    }

    private static String state(Line line) {
        var done = line.done();
        if (done != null) {
            return done.well() ? "DONE" : "FAILED";
        }
        if (!line.page().canCome()) {
            return "REFUSED";
        }
        return line.left() ? "LEFT" : line.item() == null ? "NO_ITEM" : "READY";
    }

    private static String colour(String state) {
        return switch (state) {
            case "READY" -> "blue";
            case "DONE" -> "green";
            case "NO_ITEM" -> "amber";
            case "FAILED", "REFUSED" -> "red";
            default -> "grey";
        };
    }

    private static String item(Line line, Map<ItemCode, Text> items) {
        var code = line.item();
        var title = code == null ? null : items.get(code);
        return code == null || title == null
                ? say("importing.noItem")
                : say("importing.item", code, title.in(Window.language()));
    }

    private static Markup said(Line line) {
        var done = line.done();
        var page = line.page();
        var outcome = Stream.ofNullable(done)
                .map(each -> Markup.of("<p class=\"{}\">{}</p>", each.well() ? "ground" : "wrong", each.said()));
        var against = page.against().stream().filter(issue -> done == null).map(issue -> note("wrong", issue));
        // What will not come needs no further notes; what has come, still.
        var notes = page.notes().stream()
                .limit(page.canCome() && (done == null || done.well()) ? MOST_NOTES : 0)
                .map(issue -> note("ground", issue));
        return Markup.all(
                Stream.of(outcome, against, notes).flatMap(each -> each).toList());
    }

    private static Markup note(String look, Issue issue) {
        return Markup.of("<p class=\"{}\">{}</p>", look, say(issue));
    }

    private static Markup acts(Line line) {
        return Markup.of(
                "{}{}",
                Pane.button(ITEM, line.page().row(), say("importing.chooseItem"), false),
                Pane.button(LEAVE, line.page().row(), say(line.left() ? "importing.bring" : "importing.leave"), false));
    }
}
