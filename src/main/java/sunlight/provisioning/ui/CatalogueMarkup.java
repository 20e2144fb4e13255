package sunlight.provisioning.ui;

import static sunlight.console.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.LegalGrounds;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.provisioning.CheckedCatalogue;
import sunlight.provisioning.ClockWords;
import sunlight.provisioning.KeepingCatalogue.Line;
import sunlight.provisioning.KeepingCatalogue.Made;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** Catalogues and what a file would change in them, as markup. */
final class CatalogueMarkup {

    private static final String ITEM = """
            <tr><th scope="row">{}<small>{}</small></th><td>{}</td><td>{}</td><td>{}</td></tr>""";

    private CatalogueMarkup() {}

    static Markup editions(List<Line> lines, LocalDate today) {
        var rows = lines.stream()
                .map(line -> Markup.of(
                        "<li>{}</li>",
                        say(
                                line.effectiveOn().isAfter(today) ? "catalogues.coming" : "catalogues.since",
                                line.bureau(),
                                line.effectiveOn().toString(),
                                String.valueOf(line.items()),
                                say(line.isInConsole() ? "catalogues.byConsole" : "catalogues.byFiles"))))
                .toList();
        return Markup.of("<ul>{}</ul>", Markup.all(rows));
    }

    static Markup made(List<Made> made) {
        var rows = made.stream()
                .map(one -> Markup.of(
                        "<li>{}{}</li>",
                        say(
                                "catalogues.made",
                                one.effectiveOn().toString(),
                                one.by(),
                                Time.minute(one.at()),
                                one.reason(),
                                say("catalogues.audience." + one.audience())),
                        Optional.ofNullable(one.difference())
                                .map(CatalogueMarkup::folded)
                                .orElse(Markup.NONE)))
                .toList();
        return made.isEmpty()
                ? Markup.NONE
                : Markup.of("<h2>{}</h2><ul>{}</ul>", say("catalogues.trail"), Markup.all(rows));
    }

    /** @param owing the bureau itself, or in its place any of its schools */
    static Markup of(Catalogue catalogue, Tenant owing) {
        var groups = catalogue.groups().stream()
                .map(group -> Markup.of(
                        "<h3>{}</h3><div class=\"wide\" tabindex=\"0\"><table><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr>"
                                + "</thead><tbody>{}</tbody></table></div>",
                        group.title().in(Window.language()),
                        say("catalogues.item"),
                        say("catalogues.due"),
                        say("catalogues.elements"),
                        say("catalogues.grounds"),
                        Markup.all(catalogue.items().stream()
                                .filter(item -> item.group().equals(group.code()))
                                .map(item -> item(item, owing))
                                .toList())))
                .toList();
        return Markup.all(groups);
    }

    private static Markup item(CatalogueItem item, Tenant owing) {
        var kinds = item.kinds().stream()
                .sorted()
                .map(kind -> say("SchoolKind." + kind))
                .collect(Window.language().listing());
        var owed = item.when() == null ? kinds : kinds + "（" + say("SchoolColumn." + item.when()) + "）";
        return Markup.of(
                ITEM,
                item.title().in(Window.language()),
                item.code().value() + "　" + say("Audience." + item.audience()) + "　" + owed,
                ClockWords.of(item.refresh(), Window.language()),
                item.elements().stream()
                        .map(element -> element.label().in(Window.language()))
                        .collect(Window.language().listing()),
                grounds(item, owing));
    }

    /** As the public reads them: what binds, or that the bureau asks for it. */
    private static String grounds(CatalogueItem item, Tenant owing) {
        return LegalGrounds.of(item.basis(), owing).said().stream()
                .map(ground -> say(ground))
                .collect(Collectors.joining("；"));
    }

    static Markup checked(CheckedCatalogue checked) {
        if (!checked.faults().isEmpty()) {
            var rows = checked.faults().stream()
                    .map(fault -> Markup.of(
                            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
                            String.valueOf(fault.line()),
                            say(fault.place()),
                            say(fault.said())))
                    .toList();
            return Markup.of(
                    "<p role=\"status\">{}</p><div class=\"wide\" tabindex=\"0\"><table class=\"row-faults\"><thead><tr><th>{}</th><th>{}</th>"
                            + "<th>{}</th></tr></thead><tbody>{}</tbody></table></div>",
                    say("catalogues.wrong", String.valueOf(checked.faults().size())),
                    say("catalogues.line"),
                    say("catalogues.field"),
                    say("schools.expected"),
                    Markup.all(rows));
        }
        return checked.drafts().isEmpty()
                ? Markup.of("<p role=\"status\">{}</p>", say("catalogues.nothing"))
                : Markup.all(
                        checked.drafts().stream().map(CatalogueMarkup::draft).toList());
    }

    private static Markup draft(CheckedCatalogue.Draft draft) {
        var difference = draft.difference();
        return Markup.of(
                "<h3>{}</h3><p role=\"status\">{}</p>{}{}",
                say(
                        "catalogues.draft",
                        say("catalogues.audience." + draft.edition().audience()),
                        draft.edition().effectiveOn().toString()),
                counted(difference),
                table(difference),
                unnamed(draft.unnamed()));
    }

    private static Markup unnamed(List<CatalogueItem> items) {
        var rows = items.stream()
                .map(item -> Markup.of(
                        "<li>{} {}</li>", item.code().value(), item.title().in(Window.language())))
                .toList();
        return rows.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<details><summary>{}</summary><ul>{}</ul></details>",
                        say("catalogues.unnamed", String.valueOf(rows.size())),
                        Markup.all(rows));
    }

    private static Markup folded(CatalogueDifference difference) {
        return Markup.of("<details><summary>{}</summary>{}</details>", counted(difference), table(difference));
    }

    private static String counted(CatalogueDifference difference) {
        return say("catalogues.differences", String.valueOf(difference.items().size()));
    }

    private static Markup table(CatalogueDifference difference) {
        return Markup.of(
                "<div class=\"wide\" tabindex=\"0\"><table class=\"row-steps\"><tbody>{}</tbody></table></div>",
                Markup.all(difference.items().stream()
                        .map(CatalogueMarkup::difference)
                        .toList()));
    }

    private static Markup difference(CatalogueDifference.Item item) {
        var fields = item.fields().stream()
                .map(field -> Markup.of(
                        "<p><b>{}</b> <del>{}</del> → <ins>{}</ins></p>",
                        say("catalogues.field." + field.name()),
                        FieldWords.of(field.name(), item.before(), field.before()),
                        FieldWords.of(field.name(), item.after(), field.after())))
                .toList();
        return Markup.of(
                "<tr><td>{}</td><th scope=\"row\">{}<small>{}</small></th><td>{}</td></tr>",
                say("catalogues.kind." + item.kind()),
                item.title().in(Window.language()),
                item.code().value(),
                Markup.all(fields));
    }
}
