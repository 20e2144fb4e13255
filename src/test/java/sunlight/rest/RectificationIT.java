package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** A notice from the finding to its end, through the API; and that only the two sides see it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RectificationIT {

    private static final String AIMIN = "/tenants/" + Desk.OTHER_SCHOOL + "/rectifications";

    @Test
    void it_is_unknown_until_another_person_has_signed_it() {
        var item = NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL);
        var id = NoticeDesk.drafted("NOTICE", Desk.SCHOOL, Desk.SCHOOL, item);
        NoticeDesk.took("city-inspector", NoticeDesk.CITY, id, Map.of("step", "SUBMIT"));
        assertThat(seen("shiyan-approver", NoticeDesk.SCHOOL, id).status()).isEqualTo(404);
        assertThat(NoticeDesk.step("city-inspector", NoticeDesk.CITY, id, Map.of("step", "SIGN"))
                        .status())
                .isEqualTo(403);

        var signed = NoticeDesk.took("city-admin", NoticeDesk.CITY, id, Map.of("step", "SIGN"));

        assertThat(signed.at("/notice/number").asText()).matches("牡教督〔20\\d\\d〕\\d+号");
        assertThat(signed.at("/notice/waiting").asText()).isEqualTo("ON_ADDRESSEE");
        var seen = seen("shiyan-approver", NoticeDesk.SCHOOL, id).json();
        assertThat(seen.path("timeline").findValuesAsText("step")).containsExactly("SIGN");
        assertThat(seen.at("/findings/0/status").asText()).isEqualTo("OVERDUE");
        assertThat(seen.at("/findings/0/ground")).isNotEmpty();
    }

    @Test
    void it_is_answered_with_evidence_and_closed_by_a_verdict() {
        var item = NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL);
        var id = NoticeDesk.signed(Desk.SCHOOL, Desk.SCHOOL, item);
        NoticeDesk.took("shiyan-approver", NoticeDesk.SCHOOL, id, Map.of("step", "ACKNOWLEDGE"));
        var published = Desk.id(Desk.published());

        var answered = NoticeDesk.took(
                "shiyan-approver",
                NoticeDesk.SCHOOL,
                id,
                Map.of("step", "ANSWER", "words", "已补齐", "disclosures", List.of(published)));

        assertThat(answered.at("/notice/waiting").asText()).isEqualTo("ON_BUREAU");
        assertThat(answered.at("/timeline/2/disclosures/0").asText()).startsWith(published);
        var closed = NoticeDesk.took("city-inspector", NoticeDesk.CITY, id, Map.of("step", "VERIFY", "words", "页面已核对"));
        assertThat(closed.at("/notice/stage").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/now/0/item").asText()).isEqualTo(item);
    }

    @Test
    void every_step_of_it_stands_in_the_audit_trail() throws SQLException {
        var item = NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL);
        var id = NoticeDesk.drafted("NOTICE", Desk.SCHOOL, Desk.SCHOOL, item);
        NoticeDesk.took("city-inspector", NoticeDesk.CITY, id, Map.of("step", "SUBMIT"));
        NoticeDesk.took("city-admin", NoticeDesk.CITY, id, Map.of("step", "SEND_BACK", "words", "请补充依据"));
        NoticeDesk.took("city-inspector", NoticeDesk.CITY, id, Map.of("step", "DISCARD"));

        assertThat(trail(id))
                .containsExactly("notice.written", "notice.submitted", "notice.sentBack", "notice.discarded");
    }

    private static List<String> trail(String id) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select action from audit_entry where subject_kind = 'notice'"
                        + " and subject_id = '" + id + "' order by happened_at, id")) {
            var actions = new ArrayList<String>();
            while (rows.next()) {
                actions.add(rows.getString(1));
            }
            return actions;
        }
    }

    @Test
    void a_second_letter_about_an_item_names_the_one_that_is_open_until_that_is_discarded() {
        var item = NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL);
        var first = NoticeDesk.drafted("NOTICE", Desk.SCHOOL, Desk.SCHOOL, item);
        var inspector = ApiClient.of("city-inspector");

        var second = inspector.post(NoticeDesk.CITY, NoticeDesk.words("REMINDER", Desk.SCHOOL, Desk.SCHOOL, item));
        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(second.json().path("alsoIn")).anySatisfy(also -> {
            assertThat(also.at("/letter/id").asText()).isEqualTo(first);
            assertThat(also.at("/letter/stage").asText()).isEqualTo("DRAFTED");
            assertThat(also.at("/items/0").asText()).isEqualTo(item);
        });
        assertThat(second.json().path("alsoIn").findValuesAsText("id"))
                .doesNotContain(second.json().path("id").asText());

        NoticeDesk.took("city-inspector", NoticeDesk.CITY, first, Map.of("step", "DISCARD"));
        NoticeDesk.took(
                "city-inspector", NoticeDesk.CITY, second.json().path("id").asText(), Map.of("step", "DISCARD"));
        var third = inspector.post(NoticeDesk.CITY, NoticeDesk.words("NOTICE", Desk.SCHOOL, Desk.SCHOOL, item));
        assertThat(third.json().path("alsoIn").findValuesAsText("id")).doesNotContain(first);
        NoticeDesk.took(
                "city-inspector", NoticeDesk.CITY, third.json().path("id").asText(), Map.of("step", "DISCARD"));
    }

    @Test
    void more_time_is_granted_by_a_leader_and_shows_as_extended() {
        var id = NoticeDesk.signed(Desk.SCHOOL, Desk.SCHOOL, NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL));
        NoticeDesk.took("shiyan-approver", NoticeDesk.SCHOOL, id, Map.of("step", "ACKNOWLEDGE"));
        var due = ApiClient.of("shiyan-approver")
                .get(NoticeDesk.SCHOOL + "/" + id)
                .json()
                .at("/notice/dueOn")
                .asText();
        var later = java.time.LocalDate.parse(due).plusDays(7).toString();

        NoticeDesk.took(
                "shiyan-approver",
                NoticeDesk.SCHOOL,
                id,
                Map.of("step", "ASK_EXTENSION", "until", later, "words", "食堂改造"));
        assertThat(NoticeDesk.step(
                                "city-inspector",
                                NoticeDesk.CITY,
                                id,
                                Map.of("step", "GRANT_EXTENSION", "until", later, "words", "同意"))
                        .status())
                .isEqualTo(403);
        var granted = NoticeDesk.took(
                "city-admin", NoticeDesk.CITY, id, Map.of("step", "GRANT_EXTENSION", "until", later, "words", "同意"));

        assertThat(granted.at("/notice/waiting").asText()).isEqualTo("EXTENDED");
        assertThat(granted.at("/notice/dueOn").asText()).isEqualTo(later);
    }

    @Test
    void a_county_passes_it_down_and_the_city_sees_how_it_stands_there() {
        var item = NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL);
        var id = NoticeDesk.signed(Desk.SCHOOL, "dongan-edu", item);
        assertThat(seen("shiyan-approver", NoticeDesk.SCHOOL, id).status()).isEqualTo(404);
        NoticeDesk.took("dongan-inspector", NoticeDesk.COUNTY, id, Map.of("step", "ACKNOWLEDGE"));
        var passed = NoticeDesk.took("dongan-inspector", NoticeDesk.COUNTY, id, Map.of("step", "PASS_DOWN"));
        var below = passed.at("/passedDown/0/id").asText();
        var again = NoticeDesk.step("dongan-inspector", NoticeDesk.COUNTY, id, Map.of("step", "PASS_DOWN"));
        assertThat(again.status()).as(again.body()).isEqualTo(422);
        assertThat(again.body()).contains("already written for each of these schools");
        assertThat(seen("city-inspector", NoticeDesk.CITY, id).json().path("passedDown"))
                .isEmpty();

        NoticeDesk.took("dongan-inspector", NoticeDesk.COUNTY, below, Map.of("step", "SUBMIT"));
        NoticeDesk.took("dongan-admin", NoticeDesk.COUNTY, below, Map.of("step", "SIGN"));

        assertThat(seen("city-inspector", NoticeDesk.CITY, id)
                        .json()
                        .at("/passedDown/0/stage")
                        .asText())
                .isEqualTo("ISSUED");
        assertThat(seen("shiyan-approver", NoticeDesk.SCHOOL, below)
                        .json()
                        .at("/findings/0/item")
                        .asText())
                .isEqualTo(item);
        NoticeDesk.took("dongan-inspector", NoticeDesk.COUNTY, id, Map.of("step", "ANSWER", "words", "学校正在整改"));
    }

    @Test
    void what_the_machine_finds_in_order_is_found_wrong_on_a_persons_own_grounds_only() {
        var item = NoticeDesk.fulfilled("shiyan-editor", Desk.SCHOOL);
        var words = new HashMap<>(NoticeDesk.words("REMINDER", Desk.SCHOOL, Desk.SCHOOL, item));
        var inspector = ApiClient.of("city-inspector");

        var silent = inspector.post(NoticeDesk.CITY, words);
        assertThat(silent.status()).as(silent.body()).isEqualTo(422);
        assertThat(silent.body()).contains("on what grounds");

        words.put("found", "页面写的受理电话打不通");
        var said = inspector.post(NoticeDesk.CITY, words);
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        var finding = inspector
                .get(NoticeDesk.CITY + "/" + said.json().path("id").asText())
                .json()
                .at("/findings/0");
        assertThat(finding.path("item").asText()).isEqualTo(item);
        assertThat(finding.path("reason").asText()).contains("人工检查发现：页面写的受理电话打不通", "系统判定");
    }

    @Test
    void nobody_else_sees_it_or_takes_a_step() {
        var id = NoticeDesk.reminded();

        for (var user : List.of("aimin-approver", "aimin-editor")) {
            assertThat(ApiClient.of(user).get(AIMIN + "/" + id).status()).isEqualTo(404);
            assertThat(ApiClient.of(user).get(AIMIN).body()).doesNotContain(id);
        }
        assertThat(ApiClient.of("dongan-admin")
                        .get(NoticeDesk.COUNTY + "/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(NoticeDesk.step("dongan-admin", NoticeDesk.COUNTY, id, Map.of("step", "LIFT", "words", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(ApiClient.of("city-editor").get(NoticeDesk.CITY + "/" + id).status())
                .isEqualTo(404);
        assertThat(ApiClient.anonymous().get(NoticeDesk.SCHOOL + "/" + id).status())
                .isEqualTo(401);
        assertThat(NoticeDesk.step("shiyan-approver", NoticeDesk.SCHOOL, id, Map.of("step", "LIFT", "words", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_in_order_is_no_finding_and_a_neighbours_school_is_none_either() {
        var neighbour = NoticeDesk.words("NOTICE", Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, "S0701");
        var inOrder = NoticeDesk.words("NOTICE", Desk.SCHOOL, Desk.SCHOOL, "S9999");

        assertThat(ApiClient.of("dongan-inspector")
                        .post(NoticeDesk.COUNTY, neighbour)
                        .status())
                .isEqualTo(404);
        assertThat(ApiClient.of("city-inspector").post(NoticeDesk.CITY, inOrder).status())
                .isEqualTo(422);
    }

    private static ApiClient.Answer seen(String user, String desk, String id) {
        return ApiClient.of(user).get(desk + "/" + id);
    }
}
