package sunlight.provisioning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;
import sunlight.sheet.WorkbookWriting;

/** First administrators as a workbook: a row for each school. A row without both names leaves its school out. */
final class FirstPeopleSheet {

    private static final List<String> COLUMNS = List.of("slug", "school", "person", "user");

    private final Language language;

    FirstPeopleSheet(Language language) {
        this.language = language;
    }

    byte[] of(List<FirstPerson> people) {
        return WorkbookWriting.of(List.of(new NewSheet(
                say("firstPeople.sheet"),
                COLUMNS.stream().map(this::heading).toList(),
                people.stream()
                        .map(each -> List.<Object>of(
                                each.school().slug(),
                                each.school().name().in(language),
                                each.displayName(),
                                each.userName()))
                        .toList(),
                List.of(24, 36, 24, 30),
                Map.of())));
    }

    FirstPeople read(List<Sheet> sheets, SchoolsOfFirstPeople schools) {
        var rows = sheets.isEmpty() ? List.<SheetRow>of() : sheets.get(0).rows();
        var columns = rows.isEmpty() ? Map.<String, Integer>of() : columns(rows.get(0));
        var missing = Stream.of("slug", "person", "user")
                .filter(column -> !columns.containsKey(column))
                .map(column ->
                        new RowFault(0, heading(column), "", Message.of("firstPeople.noColumn", heading(column))))
                .toList();
        if (!missing.isEmpty()) {
            return new FirstPeople(List.of(), missing);
        }
        var reading = new Reading(columns, schools);
        rows.stream().skip(1).filter(row -> !row.isEmpty()).forEach(reading::read);
        return new FirstPeople(reading.faults.isEmpty() ? reading.people : List.of(), reading.faults);
    }

    /** Where the columns are, whichever language their headings are in. */
    private static Map<String, Integer> columns(SheetRow head) {
        return head.cells().entrySet().stream()
                .flatMap(cell -> COLUMNS.stream()
                        .filter(column -> Stream.of(Language.values())
                                .anyMatch(each -> Messages.say(each, "firstPeople.column." + column)
                                        .equals(cell.getValue().text().strip())))
                        .map(column -> Map.entry(column, cell.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
    }

    private String heading(String column) {
        return say("firstPeople.column." + column);
    }

    private String say(String key) {
        return Messages.say(language, key);
    }

    /** Goes from row to row. */
    private final class Reading {

        private final Map<String, Integer> columns;
        private final SchoolsOfFirstPeople known;
        private final List<FirstPerson> people = new ArrayList<>();
        private final List<RowFault> faults = new ArrayList<>();
        private final Set<String> schools = new HashSet<>();
        private final Set<String> users = new HashSet<>();

        Reading(Map<String, Integer> columns, SchoolsOfFirstPeople known) {
            this.columns = columns;
            this.known = known;
        }

        void read(SheetRow row) {
            var person = text(row, "person");
            var user = text(row, "user").toLowerCase(Locale.ROOT);
            if (person.isEmpty() && user.isEmpty()) {
                return;
            }
            var found = known.find(text(row, "slug"), text(row, "school"));
            var at = found.byName() ? "school" : "slug";
            var school = found.school();
            if (school == null) {
                fault(row, at, text(row, at), Objects.requireNonNull(found.wrong()));
                return;
            }
            if (!schools.add(school.slug())) {
                fault(row, at, text(row, at), Message.of("firstPeople.schoolTwice"));
            }
            if (!users.add(user)) {
                fault(row, "user", user, Message.of("firstPeople.userTwice"));
            }
            var first = new FirstPerson(school, person, user);
            first.issues().forEach(issue -> {
                var column = issue.key().contains("userName") ? "user" : "person";
                fault(
                        row,
                        column,
                        text(row, column),
                        Message.of(issue.key(), issue.args().toArray()));
            });
            people.add(first);
        }

        private void fault(SheetRow row, String column, String found, Message expected) {
            faults.add(new RowFault(row.number(), heading(column), found, expected));
        }

        private String text(SheetRow row, String column) {
            return columns.containsKey(column)
                    ? row.cell(columns.get(column)).text().strip()
                    : "";
        }
    }
}
