package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** A bureau exempts a school below it; what a school declares, it may have to take back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExemptionIT {

    private static final String SCHOOL = Desk.OTHER_SCHOOL;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CITY = "/tenants/mdj-edu";
    private static final String AIMIN = "/tenants/aimin-edu";

    @Test
    void an_exemption_shows_at_once_with_its_ground_and_ends_when_it_is_revoked() {
        var before = status("S0103");
        var granted = grant("city-inspector", CITY, "S0103");
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);

        assertThat(status("S0103")).isEqualTo("EXEMPT");
        assertThat(line("S0103").at("/reason/zh").asText()).contains("停办一学期");
        assertThat(matrix("S0103")).isEqualTo("EXEMPT");

        var id = granted.json().path("id").asText();
        var revoked =
                ApiClient.of("city-admin").post(CITY + "/exemptions/" + id + "/revocation", Map.of("reason", "复课"));
        assertThat(revoked.status()).as(revoked.body()).isEqualTo(204);

        assertThat(status("S0103")).isEqualTo(before);
        assertThat(waivers("?kind=EXEMPTION").findValuesAsText("revocation")).contains("复课");
    }

    @Test
    void an_exemption_is_revoked_once_and_by_the_bureau_that_granted_it() {
        var id = grant("aimin-inspector", "/tenants/aimin-edu", "S0104")
                .json()
                .path("id")
                .asText();
        var reason = Map.of("reason", "复课");

        assertThat(ApiClient.of("city-inspector")
                        .post(CITY + "/exemptions/" + id + "/revocation", reason)
                        .status())
                .isEqualTo(404);
        var own = "/tenants/aimin-edu/exemptions/" + id + "/revocation";
        assertThat(ApiClient.of("aimin-inspector").post(own, reason).status()).isEqualTo(204);
        assertThat(ApiClient.of("aimin-inspector").post(own, reason).status()).isEqualTo(422);
    }

    @Test
    void what_is_exempt_already_is_not_exempted_again_until_that_is_revoked() {
        var first = grant("aimin-inspector", AIMIN, "S0105");
        assertThat(first.status()).as(first.body()).isEqualTo(201);

        for (var again : List.of(
                grant("aimin-inspector", AIMIN, "S0105"),
                grant("city-inspector", CITY, "S0105"),
                ApiClient.of("aimin-inspector")
                        .post(AIMIN + "/exemptions", body(List.of("S0105", "S0106"), TODAY.plusDays(1), "停办")))) {
            assertThat(again.status()).as(again.body()).isEqualTo(422);
            assertThat(again.body())
                    .contains("S0105: exempt already from " + TODAY.minusDays(20) + " to " + TODAY.plusMonths(3)
                            + ", by Aimin District Education Bureau")
                    .contains("停办一学期");
        }
        assertThat(revoke("aimin-inspector", AIMIN, first)).isEqualTo(204);
        var next = grant("aimin-inspector", AIMIN, "S0105");
        assertThat(next.status()).as(next.body()).isEqualTo(201);
        assertThat(revoke("aimin-inspector", AIMIN, next)).isEqualTo(204);
    }

    @Test
    void of_several_requests_at_the_same_time_one_exempts() {
        var answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> grant("aimin-inspector", AIMIN, "S0106")))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(ApiClient.Answer::status)
                .containsOnly(201, 422)
                .containsOnlyOnce(201);
        answers.stream()
                .filter(answer -> answer.status() == 201)
                .forEach(granted ->
                        assertThat(revoke("aimin-inspector", AIMIN, granted)).isEqualTo(204));
    }

    @Test
    void the_database_itself_keeps_a_second_exemption_out() throws SQLException {
        var granted = grant("aimin-inspector", AIMIN, "S0105");
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into exemption select tenant_id, gen_random_uuid(), addressee_id, items, ground,"
                                    + " from_on, until_on, granter, granter_name, granted_at from exemption where id = '"
                                    + granted.json().path("id").asText() + "'"))
                    .hasMessageContaining("exempted already");
        }
        assertThat(revoke("aimin-inspector", AIMIN, granted)).isEqualTo(204);
    }

    private static int revoke(String user, String bureau, ApiClient.Answer granted) {
        var id = granted.json().path("id").asText();
        return ApiClient.of(user)
                .post(bureau + "/exemptions/" + id + "/revocation", Map.of("reason", "复课"))
                .status();
    }

    @Test
    void nobody_exempts_a_school_of_another_bureau_nor_itself() {
        assertThat(grant("dongan-inspector", "/tenants/dongan-edu", "S0103").status())
                .isEqualTo(404);
        assertThat(grant("aimin-editor", "/tenants/" + SCHOOL, "S0103").status())
                .isEqualTo(403);
    }

    @Test
    void an_exemption_needs_a_ground_an_end_and_items_that_are_owed() {
        var inspector = ApiClient.of("city-inspector");
        assertThat(inspector
                        .post(CITY + "/exemptions", body(List.of("S0103"), TODAY.plusMonths(1), " "))
                        .status())
                .isEqualTo(422);
        assertThat(inspector
                        .post(CITY + "/exemptions", body(List.of("S0103"), TODAY.minusDays(1), "停办"))
                        .status())
                .isEqualTo(422);
        assertThat(inspector
                        .post(CITY + "/exemptions", body(List.of("S0103"), TODAY.plusYears(9), "停办"))
                        .status())
                .isEqualTo(422);
        assertThat(inspector
                        .post(CITY + "/exemptions", body(List.of("S9999"), TODAY.plusMonths(1), "停办"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_happened_after_all_ends_a_nil_declaration_and_both_can_be_sampled() {
        declare("NIL", TODAY);
        assertThat(status("S0207")).isEqualTo("NIL_DECLARED");
        declare("EVENT", TODAY);

        assertThat(status("S0207")).isIn("NOTHING_OWED_YET", "DUE_SOON");
        assertThat(waivers("?kind=NIL&seed=7&size=1")).isEqualTo(waivers("?kind=NIL&seed=7&size=1"));
        assertThat(waivers("?kind=NIL").path("waivers")).isNotEmpty();
    }

    @Test
    void nobody_declares_that_there_will_be_nothing_nor_without_saying_why() {
        assertThat(refusal(TODAY.plusDays(1), TODAY.plusMonths(1), "本学期没有这类事项（示例）"))
                .contains("fromOn");
        assertThat(refusal(TODAY.minusMonths(9), TODAY.plusMonths(3), "本学期没有这类事项（示例）"))
                .contains("untilOn", "at most");
        assertThat(refusal(TODAY, TODAY, "无")).contains("reason");
    }

    private static String refusal(LocalDate from, LocalDate until, String statement) {
        var body = Map.of(
                "item",
                "S0207",
                "kind",
                "NIL",
                "fromOn",
                from.toString(),
                "untilOn",
                until.toString(),
                "statement",
                statement);
        var answer = ApiClient.of("aimin-editor").post("/tenants/" + SCHOOL + "/declarations", body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    @Test
    void a_county_inspector_sees_the_own_bureau_and_the_city_all_with_its_units() {
        assertThat(bureaus("dongan-inspector", "dongan-edu")).containsExactly("dongan-edu");
        assertThat(bureaus("city-inspector", "mdj-edu"))
                .containsExactlyInAnyOrder(
                        "mdj-edu", "mdj-jijiao-ke", "mdj-jicai-ke", "mdj-zhaokao-yuan", "dongan-edu", "aimin-edu");
    }

    private static List<String> bureaus(String user, String bureau) {
        // A server that has just begun has still to judge them.
        var answer = Until.answered(
                Duration.ofMinutes(1),
                () -> ApiClient.of(user).get("/tenants/" + bureau + "/compliance/bureaus"),
                each -> !each.json().at("/bureaus/0/statuses").isEmpty());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/bureaus/0/statuses")).isNotEmpty();
        return answer.json().path("bureaus").findValuesAsText("slug");
    }

    private static ApiClient.Answer grant(String user, String bureau, String item) {
        return ApiClient.of(user).post(bureau + "/exemptions", body(List.of(item), TODAY.plusMonths(3), "停办一学期"));
    }

    private static Map<String, Object> body(List<String> items, LocalDate until, String ground) {
        return Map.of(
                "tenant",
                SCHOOL,
                "items",
                items,
                "fromOn",
                TODAY.minusDays(20).toString(),
                "untilOn",
                until.toString(),
                "ground",
                ground);
    }

    private static void declare(String kind, LocalDate from) {
        var declared = ApiClient.of("aimin-editor")
                .post(
                        "/tenants/" + SCHOOL + "/declarations",
                        Map.of(
                                "item",
                                "S0207",
                                "kind",
                                kind,
                                "fromOn",
                                from.toString(),
                                "untilOn",
                                TODAY.toString(),
                                "statement",
                                "本学期没有这类事项（示例）"));
        assertThat(declared.status()).as(declared.body()).isLessThan(300);
    }

    private static String status(String item) {
        return line(item).path("status").asText();
    }

    private static JsonNode line(String item) {
        var items = ApiClient.of("aimin-editor")
                .get("/tenants/" + SCHOOL + "/compliance")
                .json()
                .path("items");
        for (var line : items) {
            if (line.path("item").asText().equals(item)) {
                return line;
            }
        }
        throw new AssertionError(item + " is not owed: " + items);
    }

    private static String matrix(String item) {
        var schools = ApiClient.of("city-inspector")
                .get(CITY + "/compliance/schools")
                .json()
                .path("schools");
        for (var school : schools) {
            if (school.path("slug").asText().equals(SCHOOL)) {
                return school.path("statuses").path(item).asText();
            }
        }
        throw new AssertionError(SCHOOL + " is not in the matrix");
    }

    private static JsonNode waivers(String query) {
        var answer = ApiClient.of("city-inspector").get(CITY + "/waivers" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
