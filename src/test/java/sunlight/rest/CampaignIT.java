package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** A campaign over two schools that ended yesterday: whoever looks after one of them sees that one, and no other bureau any. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignIT {

    private static final String CITY = "/tenants/mdj-edu/campaigns";
    private static final UUID ID = UUID.randomUUID();

    /** Where the schools are; the database has another day for some hours. */
    private static final String TODAY = "(now() at time zone 'Asia/Shanghai')::date";

    @BeforeAll
    static void begin() throws SQLException {
        RealParts.get();
        sql(
                "insert into inspection_campaign (tenant_id, id, name, ground, items, rule, seed, size, from_on, due_on, author_name,"
                        + " created_at, started_at, pool, drawn) select id, '" + ID
                        + "', '收费公示检查', '年度检查计划', '{S0703}',"
                        + " 'RANDOM', 77, 2, " + TODAY + " - 9, " + TODAY
                        + " - 3, 'x', now(), now(), 12, 2 from tenant where slug = 'mdj-edu'");
        drawn(Desk.SCHOOL, "null", "");
        drawn(Desk.OTHER_SCHOOL, "'WRONG'", "电话打不通");
    }

    @AfterAll
    static void forget() throws SQLException {
        sql("delete from inspection_check where inspection_id in (select id from inspection where campaign_id = '" + ID
                + "');" + " delete from inspection where campaign_id = '" + ID
                + "'; delete from inspection_campaign where id = '" + ID + "'");
    }

    @Test
    void the_inspector_reads_how_far_it_is_what_is_late_and_why() {
        var inspector = ApiClient.of("city-inspector");
        var read = inspector.get(CITY + "/" + ID);
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        var campaign = read.json().path("campaign");
        assertThat(campaign.path("state").asText()).isEqualTo("UNDER_WAY");
        assertThat(campaign.path("seed").asLong()).isEqualTo(77);
        assertThat(campaign.path("pool").asInt()).isEqualTo(12);
        assertThat(campaign.at("/progress/schools").asInt()).isEqualTo(2);
        assertThat(campaign.at("/progress/done").asInt()).isEqualTo(1);
        assertThat(campaign.at("/progress/open").asInt()).isEqualTo(1);
        assertThat(read.json().at("/findings/0/words").asText()).isEqualTo("电话打不通");
        assertThat(read.json().at("/findings/0/state").asText()).isEqualTo("OPEN");
        assertThat(read.json().path("next").findValuesAsText("kind")).containsExactly("SETTLE", "INSPECT");
        assertThat(read.json().at("/next/1/late").asBoolean()).isTrue();
        assertThat(read.json().at("/next/1/school").asText()).isEqualTo(Desk.SCHOOL);
        assertThat(read.json().at("/next/1/why/zh").asText()).contains("已超 3 天", "尚未分工");
        assertThat(inspector.get(CITY).json().path("campaigns").findValuesAsText("id"))
                .contains(ID.toString());
    }

    @Test
    void a_letter_that_was_begun_after_it_was_found_takes_it_in_hand() {
        var inspector = ApiClient.of("city-inspector");
        var notice = NoticeDesk.drafted("REMINDER", Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, "S0703");

        var found = inspector.get(CITY + "/" + ID).json();
        assertThat(found.at("/findings/0/state").asText()).isEqualTo("IN_HAND");
        assertThat(found.at("/findings/0/notice").asText()).isEqualTo(notice);
        assertThat(found.path("next").findValuesAsText("kind")).containsExactly("INSPECT", "VERIFY");

        NoticeDesk.took("city-inspector", NoticeDesk.CITY, notice, Map.of("step", "DISCARD"));
        assertThat(inspector.get(CITY + "/" + ID).json().at("/findings/0/state").asText())
                .isEqualTo("OPEN");
    }

    @Test
    void a_supervisor_sees_the_own_schools_of_it_and_another_bureau_nothing() {
        var own = ApiClient.of("city-supervisor").get(CITY + "/" + ID);
        assertThat(own.status()).as(own.body()).isEqualTo(200);
        assertThat(own.json().path("schools").findValuesAsText("slug")).containsExactly(Desk.OTHER_SCHOOL);
        assertThat(own.json().path("next").findValuesAsText("kind")).containsExactly("SETTLE");

        var county = ApiClient.of("dongan-inspector");
        assertThat(county.get("/tenants/dongan-edu/campaigns").json().path("campaigns"))
                .isEmpty();
        assertThat(county.get("/tenants/dongan-edu/campaigns/" + ID).status()).isEqualTo(404);
        assertThat(county.get(CITY + "/" + ID).status()).isEqualTo(404);
        assertThat(ApiClient.of("city-editor").get(CITY).status()).isEqualTo(403);
    }

    /** A school of the campaign with one line on its sheet. */
    private static void drawn(String school, String verdict, String words) throws SQLException {
        var id = UUID.randomUUID();
        sql(
                "insert into inspection (tenant_id, id, title, rule, seed, size, pool, starter_name, started_at, campaign_id) select id, '"
                        + id + "', 't', 'RANDOM', 77, 1, 12, 'x', now(), '" + ID
                        + "' from tenant where slug = 'mdj-edu';"
                        + " insert into inspection_check (tenant_id, id, inspection_id, school_id, item_code, machine, verdict, words,"
                        + " checker_name, checked_at) select b.id, gen_random_uuid(), '" + id
                        + "', s.id, 'S0703', 'OVERDUE', v, nullif('" + words
                        + "', ''), case when v is null then null else 'x' end,"
                        + " case when v is null then null else now() end from tenant b, tenant s, (select " + verdict
                        + "::text as v) w where b.slug = 'mdj-edu' and s.slug = '" + school + "'");
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
