package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** A bureau's site always stands under the inspection indicators, a school's where a bureau has chosen so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CITY = "/tenants/mdj-edu";
    private static final String SCHOOL = "/tenants/aimin-zhongxue/indicators";
    private static final int COLUMNS = 1;
    private static final int REPLIES = 2;

    /** The servers have just started: lets the sites be old enough to be judged. */
    @BeforeAll
    static void growOld() throws SQLException {
        Judged.everybody();
        byHand("update tenant set opened_on = opened_on - 400");
    }

    @AfterAll
    static void beAsBefore() throws SQLException {
        byHand("update tenant set opened_on = opened_on + 400, settings = settings - 'indicators_for_schools'");
    }

    @Test
    void a_bureau_with_five_empty_columns_publishes_and_the_veto_is_gone() {
        var before = verdict(city(TODAY), COLUMNS);
        assertThat(before.path("state").asText()).as(before.toString()).isEqualTo("VETO");
        assertThat(before.at("/reason/zh").asText()).contains("空白栏目", "“四零承诺服务”", "达到 5 个");
        assertThat(before.at("/ground/zh").asText()).contains("国办秘函〔2019〕19号");

        var drafts = new ArrayList<String>();
        for (var item : List.of("B0206", "B0203", "B0801", "B0201")) {
            var draft = Rule.started(CITY + "/drafts", item, Rule.editor());
            Rule.save(Rule.editor(), draft, "填补空白栏目 " + item, "<p>内容（示例）</p>");
            drafts.add(Rule.released(draft, Rule.editor(), Rule.approver()));
        }

        var own = ApiClient.of("city-editor").get(CITY + "/indicators");
        assertThat(own.status()).as(own.body()).isEqualTo(200);
        assertThat(verdict(own.json(), COLUMNS).path("state").asText()).isNotEqualTo("VETO");
        assertThat(own.json().path("notLookedAt")).hasSize(5);
        var now = city(TODAY);
        assertThat(now).isEqualTo(own.json());
        assertThat(now.path("verdicts").path(0).path("state").asText()).isEqualTo("MET");
        assertThat(verdict(city(TODAY.minusDays(1)), COLUMNS).path("state").asText())
                .as("it was one yesterday")
                .isEqualTo("VETO");

        withdrawn(drafts);
        assertThat(verdict(city(TODAY), COLUMNS).path("state").asText()).isEqualTo("VETO");
    }

    @Test
    void a_school_stands_under_the_indicators_only_after_its_bureau_has_chosen_so() throws SQLException {
        var editor = ApiClient.of("aimin-editor");
        assertThat(editor.get(SCHOOL).status()).isEqualTo(404);
        assertThat(slugs("city-inspector", "mdj-edu")).containsExactlyInAnyOrder("mdj-edu", "dongan-edu", "aimin-edu");

        choose(true);

        var own = editor.get(SCHOOL);
        assertThat(own.status()).as(own.body()).isEqualTo(200);
        assertThat(own.json().path("verdicts")).hasSize(3);
        assertThat(own.json().at("/verdicts/0/ground/zh").asText()).startsWith("参照");
        assertThat(slugs("aimin-inspector", "aimin-edu"))
                .contains("aimin-zhongxue")
                .doesNotContain("mdj-edu", Desk.SCHOOL);
        assertThat(sites("aimin-inspector", "aimin-edu", TODAY.minusDays(1)).findValuesAsText("slug"))
                .as("nobody had chosen so yesterday")
                .containsExactly("aimin-edu");
        assertThat(slugs("dongan-inspector", "dongan-edu"))
                .contains(Desk.SCHOOL, "dongan-edu")
                .doesNotContain("aimin-zhongxue", "aimin-edu", "mdj-edu");
        assertThat(slugs("city-supervisor", "mdj-edu")).containsExactlyInAnyOrder("aimin-zhongxue", "aimin-xiaoxue");
        assertThat(ApiClient.of("city-supervisor").get(CITY + "/indicators").status())
                .isEqualTo(404);

        choose(false);

        assertThat(editor.get(SCHOOL).status()).isEqualTo(404);
        assertThat(counted("select count(*) from audit_entry where subject_id = 'indicators_for_schools'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_school_is_judged_by_its_own_columns_and_not_by_those_of_its_bureau() {
        choose(true);

        var own = ApiClient.of("aimin-editor").get(SCHOOL).json();
        assertThat(verdict(own, COLUMNS).at("/reason/zh").asText()).contains("“校园动态”");
        assertThat(site(sites("aimin-inspector", "aimin-edu", TODAY), "aimin-zhongxue"))
                .isEqualTo(own);

        choose(false);
    }

    @Test
    void only_the_administrator_of_a_bureau_chooses() {
        for (var user : List.of("city-inspector", "city-editor", "city-supervisor")) {
            assertThat(ApiClient.of(user)
                            .put(CITY + "/indicators/schools", Map.of("bound", true))
                            .status())
                    .as(user)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_superior_learns_that_a_complaint_waits_and_nothing_of_what_it_says() throws SQLException {
        byHand(
                "insert into disclosure_complaint (tenant_id, id, number, school_id, complainant, contact, concern, received_on,"
                        + " registrar, registered_at) select t.parent_id, gen_random_uuid(), 'indicators', t.id, '张某', '无', '机密的话',"
                        + " current_date - 100, 'x', now() from tenant t where t.slug = '" + Desk.SCHOOL + "'");
        try {
            var dongan = site(sites("city-inspector", "mdj-edu", TODAY), "dongan-edu");
            assertThat(verdict(dongan, REPLIES).path("state").asText()).isEqualTo("VETO");
            assertThat(verdict(dongan, REPLIES).at("/reason/zh").asText()).contains("申诉 1 件");
            assertThat(dongan.toString()).doesNotContain("张某", "机密");
        } finally {
            byHand("delete from disclosure_complaint where number = 'indicators'");
        }
    }

    @Test
    void a_day_to_come_is_refused_and_before_there_was_a_site_nothing_is_judged() {
        var inspector = ApiClient.of("city-inspector");
        assertThat(inspector
                        .get(CITY + "/indicators/sites?on=" + TODAY.plusDays(1))
                        .status())
                .isEqualTo(422);
        assertThat(sites("city-inspector", "mdj-edu", TODAY.minusDays(800))).isEmpty();
    }

    private static void withdrawn(List<String> drafts) {
        drafts.forEach(draft -> assertThat(Rule.approver()
                        .step(draft + "/withdrawal", Map.of("reason", "示例结束"))
                        .status())
                .isLessThan(300));
    }

    private static void choose(boolean bound) {
        var chosen = ApiClient.of("city-admin").put(CITY + "/indicators/schools", Map.of("bound", bound));
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(204);
    }

    private static JsonNode city(LocalDate day) {
        return site(sites("city-inspector", "mdj-edu", day), "mdj-edu");
    }

    private static JsonNode verdict(JsonNode site, int indicator) {
        return site.path("verdicts").path(indicator);
    }

    private static JsonNode site(JsonNode sites, String slug) {
        for (var site : sites) {
            if (site.path("slug").asText().equals(slug)) {
                return site;
            }
        }
        throw new AssertionError(slug + " is not among " + sites);
    }

    private static List<String> slugs(String user, String bureau) {
        return sites(user, bureau, TODAY).findValuesAsText("slug");
    }

    private static JsonNode sites(String user, String bureau, LocalDate day) {
        var answer = ApiClient.of(user).get("/tenants/" + bureau + "/indicators/sites?on=" + day);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("sites");
    }

    private static void byHand(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long counted(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
