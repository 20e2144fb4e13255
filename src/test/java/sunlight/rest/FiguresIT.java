package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.dev.Until;

/** Each figure of the dashboard is the number of cells that the matrix shows for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresIT {

    @BeforeAll
    static void begin() {
        Judged.everybody();
    }

    @ParameterizedTest
    @CsvSource({"city-inspector,mdj-edu", "dongan-inspector,dongan-edu"})
    void the_figures_of_a_bureau_are_the_cells_of_its_own_schools(String user, String bureau) {
        agree(
                () -> counts(get(user, bureau, "figures").path("all")),
                () -> cells(get(user, bureau, "schools").path("schools"), ""));
        var schools = get(user, bureau, "schools").path("schools");
        var figures = get(user, bureau, "figures");

        assertThat(figures.path("schools").asInt()).isEqualTo(schools.size());
        assertThat(sum(figures.path("byDistrict"))).isEqualTo(cells(schools, ""));
        assertThat(sum(figures.path("byGroup"))).isEqualTo(cells(schools, ""));
        assertThat(counts(figures.at("/byItem/S0703"))).isEqualTo(cells(schools, "S0703"));
    }

    @ParameterizedTest
    @CsvSource({"city-inspector,mdj-edu", "dongan-inspector,dongan-edu"})
    void bureaus_and_units_are_counted_beside_the_schools_each_with_its_own_cells(String user, String bureau) {
        var rows = get(user, bureau, "bureaus").path("bureaus");
        assertThat(rows.findValuesAsText("slug")).contains(bureau);

        agree(
                () -> sum(get(user, bureau, "figures").path("bureaus")),
                () -> cells(get(user, bureau, "bureaus").path("bureaus"), ""));
        var figures = get(user, bureau, "figures").path("bureaus");
        rows.forEach(row -> assertThat(figures.has(row.path("slug").asText()))
                .as(row.path("slug").asText())
                .isTrue());
        assertThat(figures.size()).isEqualTo(rows.size());
    }

    @Test
    void the_trend_says_of_each_day_what_the_matrix_of_that_day_shows() {
        var figures = get("city-inspector", "mdj-edu", "figures");
        assertThat(figures.path("trend").size()).isEqualTo(27);
        for (var weeks : new int[] {0, 5, 26}) {
            var day = LocalDate.parse(figures.path("day").asText()).minusWeeks(weeks);
            agree(
                    () -> counts(get("city-inspector", "mdj-edu", "figures")
                            .path("trend")
                            .path(day.toString())),
                    () -> cells(
                            get("city-inspector", "mdj-edu", "schools?known=NOW&on=" + day)
                                    .path("schools"),
                            ""));
        }
    }

    @Test
    void an_exemption_is_counted() {
        var figures = get("aimin-inspector", "aimin-edu", "figures");
        var before = figures.at("/byItem/S0102/EXEMPT").asInt();
        var today = LocalDate.parse(figures.path("day").asText());
        var granted = ApiClient.of("aimin-inspector")
                .post(
                        "/tenants/aimin-edu/exemptions",
                        Map.of(
                                "tenant", "aimin-xiangcun-xiaoxue",
                                "items", List.of("S0102"),
                                "fromOn", today.toString(),
                                "untilOn", today.plusDays(30).toString(),
                                "ground", "停办一学期"));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);

        agree(
                () -> get("aimin-inspector", "aimin-edu", "figures")
                        .at("/byItem/S0102/EXEMPT")
                        .asInt(),
                () -> before + 1);
    }

    /** Figures that take long to count are of a moment ago; they follow. */
    private static <T> void agree(Supplier<T> figures, Supplier<T> cells) {
        Until.answered(Duration.ofSeconds(60), figures::get, figure -> figure.equals(cells.get()));
        assertThat(figures.get()).isEqualTo(cells.get());
    }

    private static JsonNode get(String user, String bureau, String what) {
        var answer = ApiClient.of(user).get("/tenants/" + bureau + "/compliance/" + what);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Integer> cells(JsonNode schools, String item) {
        var cells = new TreeMap<String, Integer>();
        schools.forEach(school -> school.path("statuses").fields().forEachRemaining(cell -> {
            if (item.isEmpty() || item.equals(cell.getKey())) {
                cells.merge(cell.getValue().asText(), 1, Integer::sum);
            }
        }));
        return cells;
    }

    private static Map<String, Integer> counts(JsonNode tally) {
        var counts = new TreeMap<String, Integer>();
        tally.fields()
                .forEachRemaining(
                        each -> counts.put(each.getKey(), each.getValue().asInt()));
        return counts;
    }

    private static Map<String, Integer> sum(JsonNode tallies) {
        var sum = new TreeMap<String, Integer>();
        tallies.forEach(tally -> counts(tally).forEach((status, count) -> sum.merge(status, count, Integer::sum)));
        return sum;
    }
}
