package sunlight.workdays;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.SchoolCalendar.Term;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Anchor;
import sunlight.language.JsonText;
import sunlight.language.Text;

/**
 * The calendars that bind a tenant.
 *
 * @param anchors the dates that the bureau has set, in order
 */
public record BindingCalendars(
        WorkingDays workingDays, SchoolCalendar schoolCalendar, Map<Anchor, List<LocalDate>> anchors) {

    static BindingCalendars read(String json) {
        try (var reader = JsonText.reader(json)) {
            var all = reader.readObject();
            return new BindingCalendars(workingDays(all), schoolCalendar(all), anchors(all));
        }
    }

    private static WorkingDays workingDays(JsonObject all) {
        var years = list(all, "years").getValuesAs(JsonNumber::intValue);
        return new WorkingDays(of("OFF", all), of("WORK", all), Set.copyOf(years));
    }

    private static Set<LocalDate> of(String kind, JsonObject all) {
        return rows(all, "days")
                .filter(row -> kind.equals(row.getString(1)))
                .map(row -> LocalDate.parse(row.getString(0)))
                .collect(toSet());
    }

    private static SchoolCalendar schoolCalendar(JsonObject all) {
        return new SchoolCalendar(rows(all, "terms")
                .map(row -> new Term(
                        new Text(row.getString(0), row.getString(1)),
                        LocalDate.parse(row.getString(2)),
                        LocalDate.parse(row.getString(3))))
                .toList());
    }

    private static Map<Anchor, List<LocalDate>> anchors(JsonObject all) {
        return rows(all, "anchors")
                .collect(groupingBy(
                        row -> Anchor.valueOf(row.getString(0)),
                        mapping(row -> LocalDate.parse(row.getString(1)), toList())));
    }

    private static Stream<JsonArray> rows(JsonObject all, String name) {
        return list(all, name).stream().map(row -> row.asJsonArray());
    }

    /** The database says null where there is none. */
    private static JsonArray list(JsonObject all, String name) {
        return all.isNull(name) ? JsonArray.EMPTY_JSON_ARRAY : all.getJsonArray(name);
    }
}
