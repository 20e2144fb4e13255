package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.tenancy.Time;

/** How a school meets its catalogue, as its own people and as everybody else are told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplianceApiIT {

    /** An item on event of which no other test speaks. */
    private static final String NOTHING_YET = "S0304";

    private static final String COMPLIANCE = "/tenants/" + Desk.SCHOOL + "/compliance";

    @Test
    void what_is_owed_is_told_to_the_own_people_with_its_reason() {
        assertThat(Desk.editor().get(COMPLIANCE).json().path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/reason/zh").asText()).isNotBlank())
                .allSatisfy(item -> assertThat(item.has("status")).isTrue());
    }

    @Test
    void everybody_is_told_what_the_public_pages_say_and_no_more() {
        Desk.published();

        var told = ApiClient.anonymous().get(COMPLIANCE);

        assertThat(told.header("cache-control")).hasValue("no-cache");
        assertThat(told.json().path("items"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.has("status") || item.has("dueOn")).isFalse())
                .allSatisfy(item -> assertThat(item.path("state").asText()).isNotEqualTo("OVERDUE"));
        assertThat(told.json().path("items"))
                .filteredOn(item -> item.path("item").asText().equals("S0703"))
                .first()
                .satisfies(item -> assertThat(item.path("state").asText()).isEqualTo("PUBLISHED"));
        assertThat(ApiClient.of("aimin-editor").get(COMPLIANCE).json()).isEqualTo(told.json());
    }

    @Test
    void everybody_is_told_that_there_was_something_after_all() {
        var today = LocalDate.now(Time.ZONE);
        declared("NIL", today, today);
        assertThat(told()).isEqualTo("NIL");

        declared("EVENT", today, null);

        assertThat(told()).isEqualTo("NOT_YET");
    }

    @Test
    void what_every_school_has_is_not_declared_nil() {
        var today = LocalDate.now(Time.ZONE);
        var statement = Map.of(
                "item",
                "S0901",
                "kind",
                "NIL",
                "statement",
                "本学期没有这类事项（示例）",
                "fromOn",
                "" + today,
                "untilOn",
                "" + today);

        var refused = Desk.editor().post("/tenants/" + Desk.SCHOOL + "/declarations", statement);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot be declared nil", "exemption");
    }

    private static void declared(String kind, LocalDate from, @Nullable LocalDate until) {
        var statement = new HashMap<String, Object>();
        statement.put("item", NOTHING_YET);
        statement.put("kind", kind);
        statement.put("fromOn", from.toString());
        statement.put("statement", "本学期没有这类事项（示例）");
        if (until != null) {
            statement.put("untilOn", until.toString());
        }
        var answer = Desk.editor().post("/tenants/" + Desk.SCHOOL + "/declarations", statement);
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }

    private static String told() {
        for (var item : ApiClient.anonymous().get(COMPLIANCE).json().path("items")) {
            if (item.path("item").asText().equals(NOTHING_YET)) {
                return item.path("state").asText();
            }
        }
        return "no such item";
    }
}
