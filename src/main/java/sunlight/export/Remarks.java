package sunlight.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Reading;
import sunlight.compliance.Selection;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/**
 * Says in a file where it comes from and what was asked for, so that it can be told apart from another.
 *
 * @param madeAt when the file was made
 */
record Remarks(MatrixQuery query, Tenant bureau, String madeAt, Language language) {

    NewSheet sheet(Selection selection) {
        return new NewSheet(
                say("export.remarks"),
                List.of(say("export.what"), say("export.value")),
                facts(selection),
                List.of(26, 80),
                Map.of());
    }

    /** The same as sentences. */
    List<String> lines(Selection selection) {
        return facts(selection).stream()
                .map(fact -> say("export.named", fact.get(0), fact.get(1).toString()))
                .toList();
    }

    /** The heading of a column; in that of the school stands whoever was asked for. */
    String heading(String column) {
        return say("export.column." + column
                + (column.equals("school") ? "." + query.whom().name() : ""));
    }

    private List<List<Object>> facts(Selection selection) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(say("export.bureau"), bureau.name().in(language)));
        rows.add(List.of(say("dashboard.day"), selection.day()));
        rows.add(List.of(say("export.reading"), said(selection.reading())));
        rows.add(List.of(
                say("export.asOf"),
                selection.reading() == Reading.THEN
                        ? say("matrix.asOf.THEN", selection.day().toString())
                        : say("matrix.asOf.NOW", madeAt)));
        rows.add(List.of(say("export.filter"), filter(selection)));
        rows.add(List.of(
                say("export.schools." + query.whom().name()),
                selection.schools().size()));
        if (selection.unjudged() > 0) {
            rows.add(List.of(say("matrix.unjudged"), selection.unjudged()));
        }
        rows.add(List.of(say("export.cells"), selection.cells()));
        rows.add(List.of(say("export.madeAt"), madeAt));
        return rows;
    }

    private String said(Reading reading) {
        return Messages.say(language, Message.of("due.status", reading));
    }

    /** In words, part by part. */
    String filter(Selection selection) {
        var parts = new ArrayList<String>();
        if (query.whom() == TenantKind.BUREAU) {
            parts.add(say("matrix.whom.BUREAU"));
        }
        given(Part.WORDS)
                .ifPresent(words ->
                        parts.add(named("matrix.filter.words." + query.whom().name(), words)));
        given(Part.SCHOOL)
                .ifPresent(slug -> parts.add(named(
                        "matrix.head." + query.whom().name(),
                        selection.schools().stream()
                                .findFirst()
                                .map(line -> line.school().name().in(language))
                                .orElse(slug))));
        given(Part.DISTRICT)
                .ifPresent(name -> parts.add(named(
                        "matrix.filter.district",
                        name.equals(MatrixQuery.NO_DISTRICT) ? say("matrix.filter.district.none") : name)));
        parts.addAll(cells(selection));
        return parts.isEmpty() ? say("export.noFilter") : String.join(say("export.join"), parts);
    }

    private List<String> cells(Selection selection) {
        var parts = new ArrayList<String>();
        query.kind().ifPresent(kind -> parts.add(named("matrix.filter.kind", say("SchoolKind." + kind.name()))));
        given(Part.GROUP)
                .ifPresent(code -> parts.add(named(
                        "matrix.filter.group",
                        selection.groups().stream()
                                .filter(group -> group.code().equals(code))
                                .map(group -> group.title().in(language))
                                .findFirst()
                                .orElse(code))));
        query.item().ifPresent(code -> parts.add(named("matrix.filter.item", code.value())));
        query.status()
                .ifPresent(choice -> parts.add(named(
                        "matrix.filter.status",
                        choice.only()
                                .map(one -> Messages.say(language, Message.of("due.status", one)))
                                .orElseGet(() -> say("matrix.status." + choice.code())))));
        query.due()
                .ifPresent(days -> parts.add(say(
                        "matrix.only.due", days.from().toString(), days.until().toString())));
        if (query.movedOnly()) {
            parts.add(say("matrix.moved.only"));
        }
        return parts;
    }

    private Optional<String> given(Part part) {
        return Optional.of(query.said(part)).filter(said -> !said.isEmpty());
    }

    private String named(String key, String value) {
        return say("export.named", say(key), value);
    }

    private String say(String key, Object... args) {
        return Messages.say(language, key, args);
    }
}
