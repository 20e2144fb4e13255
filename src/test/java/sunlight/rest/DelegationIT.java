package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.tenancy.Time;

/** A colleague acts for an approver who is away, and every rule of the review still holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationIT {

    private static final String DELEGATIONS = "/tenants/" + Desk.SCHOOL + "/delegations";

    private final LocalDate today = LocalDate.now(Time.ZONE);
    private final ApiClient colleague = ApiClient.of("shiyan-colleague");

    @BeforeEach
    @AfterEach
    void nobodyStandsIn() throws SQLException {
        sql("delete from delegation");
    }

    @Test
    void a_colleague_signs_on_behalf_until_it_is_revoked() {
        var draft = Desk.submitted();
        assertThat(colleague.step(draft + "/approval").status()).isEqualTo(403);
        delegated(today, today.plusDays(3));

        assertThat(colleague.step(draft + "/approval").status()).isEqualTo(200);
        var published = colleague.step(draft + "/publication");

        assertThat(published.status()).as(published.body()).isEqualTo(200);
        var last = Desk.editor().get(draft).json().path("signatures");
        assertThat(last.path(last.size() - 1).path("onBehalfOf").asText()).contains("签发人");
        var id = Desk.approver().get(DELEGATIONS).json().at("/delegations/0/id").asText();
        assertThat(Desk.approver()
                        .send("POST", DELEGATIONS + "/" + id + "/revocation", null)
                        .status())
                .isEqualTo(204);
        assertThat(colleague.step(Desk.submitted() + "/approval").status()).isEqualTo(403);
    }

    @Test
    void its_author_does_not_approve_it_through_a_delegation() throws SQLException {
        delegated(today, today);
        var draft = Desk.submitted();
        sql("update signature set signer = (select subject from membership where user_name = 'shiyan-colleague')"
                + " where disclosure_id = '" + Desk.id(draft) + "'");

        assertThat(colleague.step(draft + "/approval").status()).isEqualTo(422);
    }

    @Test
    void nobody_passes_two_reviews_of_a_round_by_way_of_somebody_else() throws SQLException {
        var draft = Desk.submitted();
        sql("update disclosure set reviews_needed = 2 where id = '" + Desk.id(draft) + "'");
        delegated(today, today);
        assertThat(Desk.approver().step(draft + "/approval").status()).isEqualTo(200);

        var again = colleague.step(draft + "/approval");

        assertThat(again.status()).as(again.body()).isEqualTo(422);
        assertThat(again.body()).contains("signer");
    }

    @Test
    void what_is_wrong_with_a_delegation_is_said() {
        assertThat(delegating(today.minusDays(1), today).body())
                .contains("fromOn")
                .contains("past");
        assertThat(delegating(today, today.minusDays(1)).status()).isEqualTo(422);
        delegated(today, today.plusDays(5));

        assertThat(delegating(today.plusDays(5), today.plusDays(9)).body()).contains("overlaps");
        var further = colleague.post(DELEGATIONS, body(today, today));
        assertThat(further.status()).as(further.body()).isEqualTo(422);
        assertThat(further.body()).contains("passed on");
    }

    @Test
    void it_ends_with_the_membership_and_does_not_come_back_with_a_new_one() throws SQLException {
        delegated(today, today);
        var draft = Desk.submitted();
        sql("create table taken_off as select * from membership where user_name = 'shiyan-approver'");
        try {
            sql("delete from membership where user_name = 'shiyan-approver'");
            assertThat(colleague.step(draft + "/approval").status()).isEqualTo(403);

            sql("insert into membership (tenant_id, id, subject, user_name, display_name, roles, added_by)"
                    + " select tenant_id, gen_random_uuid(), subject, user_name, display_name, roles, added_by"
                    + " from taken_off");
            assertThat(colleague.step(draft + "/approval").status()).isEqualTo(403);
        } finally {
            sql("delete from membership where user_name = 'shiyan-approver'");
            sql("insert into membership select * from taken_off");
            sql("drop table taken_off");
        }
    }

    private void delegated(LocalDate from, LocalDate until) {
        var answer = delegating(from, until);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private ApiClient.Answer delegating(LocalDate from, LocalDate until) {
        return Desk.approver().post(DELEGATIONS, body(from, until));
    }

    private static Map<String, String> body(LocalDate from, LocalDate until) {
        var colleagues = Desk.approver().get(DELEGATIONS).json().path("colleagues");
        var id = "";
        for (var each : colleagues) {
            id = each.path("name").asText().contains("教师") ? each.path("id").asText() : id;
        }
        return Map.of("colleague", id, "fromOn", from.toString(), "untilOn", until.toString(), "reason", "training");
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
