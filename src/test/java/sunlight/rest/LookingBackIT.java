package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** The matrix of a past day: what was known then stays, whatever is learned or ruled later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookingBackIT {

    private static final String CITY = "/tenants/mdj-edu";
    private static final String SCHOOL = "aimin-xiaoxue";
    private static final String ANCHORED = "S0401";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate DAY = TODAY.minusDays(7);

    /** The servers have just started: lets them have known of this school, and not of most others, for two months. */
    @BeforeAll
    static void know() throws SQLException {
        Judged.everybody();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update compliance_interval set known_from = known_from - interval"
                            + " '60 days' where tenant_id = (select id from tenant where slug = '" + SCHOOL + "')"))
                    .isPositive();
        }
    }

    @Test
    void a_past_day_gives_the_same_answer_before_and_after_what_counts_has_changed() {
        var before = school(DAY, "THEN").path("statuses");
        var item = overdue(before);
        assertThat(school(DAY, "NOW").path("statuses")).isEqualTo(before);
        assertThat(school(DAY, "THEN").path("differing")).isEmpty();
        var reason = cell(item, DAY);
        assertThat(reason.path("knownNow")).isEqualTo(reason.path("knownThen"));

        exempt(item, TODAY.minusDays(20));

        assertThat(school(DAY, "THEN").path("statuses")).isEqualTo(before);
        assertThat(school(DAY, "NOW").path("statuses").path(item).asText()).isEqualTo("EXEMPT");
        assertThat(school(DAY, "THEN").path("differing"))
                .extracting(JsonNode::asText)
                .containsExactly(item);
        assertThat(cell(item, DAY).path("knownThen")).isEqualTo(reason.path("knownThen"));
        assertThat(cell(item, DAY).at("/knownNow/reason/zh").asText()).contains("停办一学期");
        assertThat(school(TODAY, "THEN").path("statuses").path(item).asText()).isEqualTo("EXEMPT");
    }

    @Test
    void of_a_day_before_the_first_record_nobody_says_that_nothing_was_owed() {
        var reason = cell(overdue(school(DAY, "NOW").path("statuses")), TODAY.minusDays(300));

        assertThat(reason.hasNonNull("knownThen")).isFalse();
        assertThat(reason.at("/knownNow/reason/zh").asText()).isNotEmpty();
    }

    @Test
    void a_date_that_a_bureau_enters_later_changes_what_is_known_now_and_the_school_is_told_when_it_moves()
            throws SQLException {
        assertThat(status("THEN")).isEqualTo("DATE_NOT_SET");
        try {
            anchored(TODAY.minusDays(8));
            assertThat(awaited("OVERDUE")).isEqualTo("OVERDUE");
            assertThat(status("THEN")).isEqualTo("DATE_NOT_SET");
            assertThat(school(DAY, "THEN").path("differing"))
                    .extracting(JsonNode::asText)
                    .contains(ANCHORED);
            assertThat(cell(ANCHORED, DAY).at("/knownNow/reason/zh").asText())
                    .isNotEqualTo(cell(ANCHORED, DAY).at("/knownThen/reason/zh").asText());

            anchored(TODAY.plusDays(60));
            assertThat(awaited("NOTHING_OWED_YET")).isEqualTo("NOTHING_OWED_YET");
            assertThat(status("THEN")).isEqualTo("DATE_NOT_SET");
            assertThat(told()).contains(TODAY.minusDays(9) + "", TODAY.plusDays(59) + "");
        } finally {
            recompute("delete from anchor_date where falls_on in ('" + TODAY.minusDays(8) + "', '" + TODAY.plusDays(60)
                    + "')");
        }
        assertThat(awaited("DATE_NOT_SET")).isEqualTo("DATE_NOT_SET");
    }

    /** What the school reads of dates that moved. */
    private static String told() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select coalesce(string_agg(content::text, ' '), '') from inbox_message"
                                + " where kind = 'CHANGE' and tenant_id = (select id from tenant where slug = '"
                                + SCHOOL + "')")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As the calendar view does: the date of the city, and everybody below judged anew and told. */
    private static void anchored(LocalDate day) throws SQLException {
        recompute(
                "delete from anchor_date where anchor = 'REGISTRATION'; insert into anchor_date (tenant_id, id, anchor,"
                        + " falls_on) select id, gen_random_uuid(), 'REGISTRATION', '" + day
                        + "' from tenant where slug = 'mdj-edu'");
    }

    private static void recompute(String change) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    change + "; insert into outbox (tenant_id, id, topic, payload) select id, gen_random_uuid(),"
                            + " 'compliance.recompute.below', '{\"tell\": true}' from tenant where slug = 'mdj-edu'");
        }
    }

    private static String status(String known) {
        return school(DAY, known).path("statuses").path(ANCHORED).asText();
    }

    private static String awaited(String status) {
        return Until.answered(Duration.ofSeconds(60), () -> status("NOW"), status::equals);
    }

    @Test
    void who_was_not_known_then_has_no_line_then_and_one_now() {
        assertThat(slugs("city-inspector", "mdj-edu", DAY, "THEN"))
                .contains(SCHOOL)
                .doesNotContain(Desk.SCHOOL);
        assertThat(slugs("city-inspector", "mdj-edu", DAY, "NOW")).contains(SCHOOL, Desk.SCHOOL);
    }

    @Test
    void a_day_to_come_is_told_from_what_is_known_now() {
        assertThat(school(TODAY.plusDays(200), "THEN").path("statuses")).isNotEmpty();
    }

    @Test
    void a_county_sees_its_own_past_only() {
        assertThat(slugs("dongan-inspector", "dongan-edu", DAY, "NOW"))
                .isNotEmpty()
                .contains(Desk.SCHOOL)
                .doesNotContain(SCHOOL);
        assertThat(ApiClient.of("dongan-inspector")
                        .get("/tenants/dongan-edu/compliance/cell?item=S0103&of=" + SCHOOL + "&on=" + DAY)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_day_without_form_or_out_of_range_is_refused_by_name() {
        var inspector = ApiClient.of("city-inspector");
        assertThat(inspector.get(CITY + "/compliance/schools?on=2026-02-30").body())
                .contains("\"on\"");
        var far = inspector.get(CITY + "/compliance/schools?on=" + TODAY.plusYears(3));
        assertThat(far.status()).isEqualTo(422);
        assertThat(far.body()).contains("out of range");
    }

    private static String overdue(JsonNode statuses) {
        var codes = statuses.fieldNames();
        while (codes.hasNext()) {
            var code = codes.next();
            if (statuses.path(code).asText().equals("OVERDUE")) {
                return code;
            }
        }
        throw new AssertionError("nothing is overdue: " + statuses);
    }

    private static void exempt(String item, LocalDate from) {
        var granted = ApiClient.of("city-inspector")
                .post(
                        CITY + "/exemptions",
                        Map.of(
                                "tenant", SCHOOL,
                                "items", List.of(item),
                                "fromOn", from.toString(),
                                "untilOn", TODAY.plusMonths(3).toString(),
                                "ground", "停办一学期"));
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);
    }

    private static JsonNode cell(String item, LocalDate day) {
        var answer = ApiClient.of("city-inspector")
                .get(CITY + "/compliance/cell?of=" + SCHOOL + "&item=" + item + "&on=" + day);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode school(LocalDate day, String known) {
        for (var school : schools("city-inspector", "mdj-edu", day, known)) {
            if (school.path("slug").asText().equals(SCHOOL)) {
                return school;
            }
        }
        throw new AssertionError(SCHOOL + " is not in the matrix of " + day);
    }

    private static List<String> slugs(String user, String bureau, LocalDate day, String known) {
        return schools(user, bureau, day, known).findValuesAsText("slug");
    }

    private static JsonNode schools(String user, String bureau, LocalDate day, String known) {
        var answer = ApiClient.of(user).get("/tenants/" + bureau + "/compliance/schools?on=" + day + "&known=" + known);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("schools");
    }
}
