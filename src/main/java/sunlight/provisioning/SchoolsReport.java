package sunlight.provisioning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** All that was found when a list of schools was checked, as a workbook: a page shows the first lines only. */
public record SchoolsReport(CheckedSchools checked, Language language) {

    public byte[] workbook() {
        return WorkbookWriting.of(List.of(
                faults("schools.report.faults", checked.faults()),
                faults("schools.report.notes", checked.notes()),
                steps()));
    }

    private NewSheet faults(String title, List<RowFault> faults) {
        return new NewSheet(
                say(title),
                Stream.of("row", "column", "found", "expected")
                        .map(each -> say("schools." + each))
                        .toList(),
                faults.stream()
                        .map(fault -> List.<Object>of(
                                row(fault.row()),
                                fault.column(),
                                fault.found(),
                                Messages.say(language, fault.expected())))
                        .toList(),
                List.of(8, 20, 36, 80),
                Map.of());
    }

    private NewSheet steps() {
        return new NewSheet(
                say("schools.report.steps"),
                Stream.of("step", "school", "field.slug", "row", "column", "report.before", "report.after")
                        .map(each -> say("schools." + each))
                        .toList(),
                checked.steps().stream().flatMap(this::lines).toList(),
                List.of(12, 36, 20, 8, 16, 40, 40),
                Map.of());
    }

    /** A line for each field, and one where none is different. */
    private Stream<List<Object>> lines(SchoolStep step) {
        var words = new StepWords(language);
        List<Object> head = List.of(words.kind(step.kind()), step.name().in(language), step.slug(), row(step.row()));
        Stream<List<Object>> fields = step.fields().isEmpty()
                ? Stream.of(List.of("", "", ""))
                : step.fields().stream()
                        .map(field -> List.of(
                                words.field(field),
                                words.value(field, field.before()),
                                words.value(field, field.after())));
        return fields.map(field -> Stream.concat(head.stream(), field.stream()).toList());
    }

    /** What is about the whole file has no row. */
    private static Object row(int number) {
        return number == 0 ? "" : (Object) number;
    }

    private String say(String key) {
        return Messages.say(language, key);
    }
}
