package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.provisioning.CheckedUnit;
import sunlight.provisioning.KeptUnit;
import sunlight.provisioning.SchoolStep;

/**
 * The units of a bureau with what they publish, and what a change would do to one.
 *
 * @param titles of the items of the bureau's catalogue, by their codes
 */
record UnitsMarkup(Map<String, String> titles) {

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span></div><div class="row-body"><h3>{}</h3>
            <p>{}</p>{}<p>{}</p></div><div class="row-acts">{}{}{}</div></li>""";

    /** When it closes, or has closed, and who takes over. */
    private static Markup closing(KeptUnit unit, List<KeptUnit> units) {
        return unit.closing()
                .map(closing -> Markup.of(
                        "<p><strong>{}</strong></p>",
                        closing.successor().isEmpty()
                                ? say("units.closing", closing.on().toString())
                                : say("units.closingInto", closing.on().toString(), name(closing.successor(), units))))
                .orElse(Markup.NONE);
    }

    private static String name(String slug, List<KeptUnit> units) {
        return units.stream()
                .filter(each -> each.entry().before().equals(slug))
                .map(each -> each.entry().name().in(Window.language()))
                .findFirst()
                .orElse(slug);
    }

    Markup list(List<KeptUnit> units) {
        return units.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("units.none"))
                : Markup.of(
                        "<ul class=\"rows\">{}</ul>",
                        Markup.all(units.stream().map(unit -> row(unit, units)).toList()));
    }

    private Markup row(KeptUnit unit, List<KeptUnit> units) {
        var entry = unit.entry();
        return Markup.of(
                ROW,
                unit.isActive() ? "blue" : "grey",
                unit.isActive() ? say("UnitKind." + entry.kind().name()) : say("units.closed"),
                entry.name().in(Window.language()),
                entry.items().isEmpty() ? say("units.owesNothing") : say("units.owes", items(entry.items())),
                closing(unit, units),
                Markup.of("<a href=\"/{}\" target=\"_blank\" rel=\"noopener\">/{}</a>", entry.before(), entry.before()),
                unit.isActive() ? Pane.button("EDIT", entry.before(), say("units.edit"), false) : Markup.NONE,
                unit.isActive() && unit.closing().isPresent()
                        ? Pane.button("KEEP", entry.before(), say("units.keep"), false)
                        : Markup.NONE,
                unit.isActive()
                        ? Pane.button("CLOSE", entry.before(), say("units.close"), false)
                        : Pane.button("REOPEN", entry.before(), say("units.reopen"), false));
    }

    String items(List<String> codes) {
        return codes.stream().map(this::item).collect(Collectors.joining(say("list.join")));
    }

    String item(String code) {
        return code + " " + titles.getOrDefault(code, "");
    }

    /** What will be different, field by field. */
    Markup differences(CheckedUnit checked) {
        return Markup.all(checked.steps().stream().map(this::step).toList());
    }

    private Markup step(SchoolStep step) {
        return Markup.of(
                "<h3>{} {}</h3><p>/{}</p>{}",
                say("schools.kind." + step.kind().name()),
                step.name().in(Window.language()),
                step.slug(),
                Markup.all(step.fields().stream()
                        .map(field -> SchoolsMarkup.difference(
                                field, say("schools.field." + field.name()), value -> shown(field.name(), value)))
                        .toList()));
    }

    private String shown(String field, String value) {
        if (value.isEmpty()) {
            return say("schools.none");
        }
        return switch (field) {
            case "unit" -> say("UnitKind." + value);
            case "items" -> items(Arrays.asList(value.split(" ")));
            default -> value;
        };
    }
}
