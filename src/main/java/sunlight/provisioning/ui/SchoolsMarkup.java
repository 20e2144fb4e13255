package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.provisioning.CheckedSchools;
import sunlight.provisioning.KeepingSchools;
import sunlight.provisioning.RowFault;
import sunlight.provisioning.SchoolStep;
import sunlight.provisioning.SchoolsReport;
import sunlight.provisioning.StepWords;

/** What a list would change, and what is wrong with it, as markup. */
final class SchoolsMarkup {

    /** As many lines as anybody reads on a page; all of them stand in the {@link SchoolsReport}. */
    private static final int MOST_LINES = 300;

    private static final String FAULTS = """
            <h3>{}</h3><div class="wide" tabindex="0"><table class="row-faults"><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th>
            </tr></thead><tbody>{}</tbody></table></div>{}""";
    private static final String FAULT = """
            <tr><th scope="row">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>""";
    private static final String STEPS = """
            <h3>{}</h3><div class="wide" tabindex="0"><table class="row-steps"><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th>
            </tr></thead><tbody>{}</tbody></table></div>{}""";
    private static final String STEP = """
            <tr class="{}"><td>{}</td><th scope="row">{}<small>{}</small></th><td>{}</td><td>{}</td></tr>""";

    private SchoolsMarkup() {}

    static Markup count(KeepingSchools.Count count) {
        return Markup.of(
                "<p>{}</p>",
                say(
                        "schools.count",
                        String.valueOf(count.open()),
                        String.valueOf(count.closed()),
                        String.valueOf(count.suspended()),
                        String.valueOf(count.inConsole())));
    }

    static Markup of(String name, CheckedSchools checked) {
        var unused = checked.unused().isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<p class=\"hint\">{}</p>",
                        say(
                                "schools.unused",
                                checked.unused().stream()
                                        .collect(Window.language().listing())));
        return Markup.of(
                "<h2>{}</h2><p role=\"status\">{}</p>{}{}{}{}",
                say("schools.checked", name),
                said(checked),
                unused,
                faults("schools.faults", checked.faults()),
                faults("schools.notes", checked.notes()),
                steps(checked.steps()));
    }

    private static String said(CheckedSchools checked) {
        if (!checked.faults().isEmpty()) {
            return say(
                    "schools.wrong",
                    String.valueOf(checked.rows()),
                    String.valueOf(checked.faults().size()));
        }
        if (checked.steps().isEmpty()) {
            return say("schools.nothing", String.valueOf(checked.rows()));
        }
        var words = new StepWords(Window.language());
        var parts = Arrays.stream(SchoolStep.Kind.values())
                .filter(kind -> checked.count(kind) > 0)
                .map(kind -> say("schools.kinds", words.kind(kind), String.valueOf(checked.count(kind))))
                .collect(Collectors.joining(say("schools.comma")));
        return say("schools.right", String.valueOf(checked.rows()), parts);
    }

    private static Markup faults(String title, List<RowFault> faults) {
        if (faults.isEmpty()) {
            return Markup.NONE;
        }
        var rows = faults.stream()
                .limit(MOST_LINES)
                .map(fault -> Markup.of(
                        FAULT,
                        fault.row() == 0 ? "" : String.valueOf(fault.row()),
                        fault.column(),
                        fault.found(),
                        say(fault.expected())))
                .toList();
        return Markup.of(
                FAULTS,
                say(title, String.valueOf(faults.size())),
                say("schools.row"),
                say("schools.column"),
                say("schools.found"),
                say("schools.expected"),
                Markup.all(rows),
                more(faults.size()));
    }

    private static Markup steps(List<SchoolStep> steps) {
        if (steps.isEmpty()) {
            return Markup.NONE;
        }
        return Markup.of(
                STEPS,
                say("schools.steps"),
                say("schools.step"),
                say("schools.school"),
                say("schools.row"),
                say("schools.what"),
                Markup.all(steps.stream()
                        .limit(MOST_LINES)
                        .map(SchoolsMarkup::step)
                        .toList()),
                more(steps.size()));
    }

    private static Markup more(int size) {
        return size <= MOST_LINES
                ? Markup.NONE
                : Markup.of("<p>{}</p>", say("schools.more", String.valueOf(MOST_LINES), String.valueOf(size)));
    }

    /** @param said a value as it is said */
    static Markup difference(SchoolStep.Field field, String name, UnaryOperator<String> said) {
        if (field.before().isEmpty()) {
            return Markup.of(
                    "<p><b>{}</b> {} <ins>{}</ins></p>", name, say("schools.field.added"), said.apply(field.after()));
        }
        if (field.after().isEmpty()) {
            return Markup.of(
                    "<p><b>{}</b> {} <del>{}</del></p>",
                    name,
                    say("schools.field.removed"),
                    said.apply(field.before()));
        }
        return Markup.of(
                "<p><b>{}</b> {} <del>{}</del> {} <ins>{}</ins></p>",
                name,
                say("schools.field.was"),
                said.apply(field.before()),
                say("schools.field.becomes"),
                said.apply(field.after()));
    }

    private static Markup step(SchoolStep step) {
        var words = new StepWords(Window.language());
        var fields = step.fields().stream()
                .map(field -> difference(field, words.field(field), value -> words.value(field, value)))
                .toList();
        return Markup.of(
                STEP,
                step.kind().name().toLowerCase(java.util.Locale.ROOT),
                words.kind(step.kind()),
                step.name().in(Window.language()),
                step.slug(),
                step.row() == 0 ? "" : String.valueOf(step.row()),
                Markup.all(fields));
    }
}
