package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import java.util.Collection;
import sunlight.compliance.Score;
import sunlight.console.Markup;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.tenancy.TenantKind;

/** The bureau's numbers above the matrix, and the legend of its signs. */
final class MatrixNumbers {

    private MatrixNumbers() {}

    static Markup of(Collection<MatrixLine> lines, TenantKind kind) {
        var sum = lines.stream().map(MatrixLine::score).reduce(Score.NONE, Score::plus);
        return Markup.of(
                "<dl class=\"numbers\">{}{}{}{}</dl>",
                fulfilled(sum),
                number("overdue", String.valueOf(sum.overdue()), ""),
                number("soon", String.valueOf(sum.dueSoon()), ""),
                number(
                        kind == TenantKind.BUREAU ? "bureaus" : "schools",
                        String.valueOf(lines.size()),
                        unjudged(lines, kind)));
    }

    /** Of nothing there is no share. */
    private static Markup fulfilled(Score sum) {
        return sum.owed() == 0
                ? number("fulfilled", "–", say("matrix.number.nothing"))
                : number("fulfilled", sum.percent() + " %", sum.fulfilled() + " / " + sum.owed());
    }

    /** Figures that are not whole say so. */
    private static String unjudged(Collection<MatrixLine> lines, TenantKind kind) {
        var count = lines.stream().filter(line -> !line.judged()).count();
        return count == 0 ? "" : say("matrix.number.unjudged", Message.of("matrix.count." + kind.name(), count));
    }

    private static Markup number(String name, String value, String more) {
        return Markup.of(
                "<div class=\"{}\"><dt>{}</dt><dd>{} <small>{}</small></dd></div>",
                name,
                say("matrix.number." + name),
                value,
                more);
    }

    /** How much of it the filter lets through. */
    static Markup matching(Collection<MatrixLine> lines, CellFilter cells) {
        var count = lines.stream().mapToInt(cells::count).sum();
        return Markup.of("<p class=\"matching\">{}</p>", say("matrix.matching", lines.size(), count));
    }

    /**
     * What can be taken out of it; the browser fetches it past the console's own navigation. What would be too much is said
     * here, where the filter is.
     *
     * @param cells how many match
     */
    static Markup files(Collection<MatrixOutlet.File> files, int cells, Language language) {
        return Markup.all(files.stream()
                .map(file -> cells > file.most() ? tooMuch(file, cells, language) : link(file, language))
                .toList());
    }

    /** What can be done about all of it. */
    static Markup deeds(Collection<MatrixDeed.Way> ways, Language language) {
        return Markup.all(ways.stream().map(way -> link(way, language)).toList());
    }

    private static Markup link(MatrixDeed.Way way, Language language) {
        return Markup.of("<a class=\"deed\" href=\"{}\">{}</a>", way.address(), Messages.say(language, way.key()));
    }

    private static Markup link(MatrixOutlet.File file, Language language) {
        return Markup.of("<a href=\"{}\" router-ignore>{}</a>", file.address(), Messages.say(language, file.key()));
    }

    private static Markup tooMuch(MatrixOutlet.File file, int cells, Language language) {
        return Markup.of(
                "<span>{}<small>{}</small></span>",
                Messages.say(language, file.key()),
                Messages.say(language, "export.tooMany", cells, file.most()));
    }

    static Markup legend() {
        var entries = StatusLook.inOrder().stream()
                .map(status -> sign(StatusLook.of(status), say(Message.of("due.status", status))))
                .toList();
        return Markup.of(
                "<ul class=\"legend\" aria-label=\"{}\">{}{}</ul>",
                say("matrix.legend"),
                Markup.all(entries),
                sign(StatusLook.UNJUDGED, say("matrix.unjudged")));
    }

    private static Markup sign(StatusLook look, String word) {
        return Markup.of(
                "<li><span class=\"m-sign {}\" aria-hidden=\"true\">{}</span> {}</li>",
                look.colour(),
                look.sign(),
                word);
    }
}
