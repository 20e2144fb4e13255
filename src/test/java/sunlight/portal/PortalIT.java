package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** The public site as a reader without login meets it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalIT {

    private static final String SCHOOL = "mdj-teshu-xuexiao";
    private static final String NEIGHBOUR = "aimin-xiaoxue";
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(2);
    private static final Duration JUDGED_WITHIN = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private UUID disclosure = UUID.randomUUID();

    @BeforeEach
    void publish() throws SQLException {
        publish("S0701");
    }

    private void publish(String item) throws SQLException {
        disclosure = UUID.randomUUID();
        sql("""
                insert into disclosure select t.id, '%1$s', 1, 'S0701', '转学规定', 'x', '{}', '2026-10-28', null, '%1$s',
                  'PROACTIVE', 'PUBLISHED', 1, 1, 'a', 'a', 2, now(), now() from tenant t where slug = '%2$s';
                insert into edition select t.id, gen_random_uuid(), '%1$s', n, 'S0701', '转学规定', '<p>正文' || n || '</p>',
                  '{"cases_accepted": {"answer": "户籍迁移", "notConcerned": false, "reason": ""}}', '2026-10-28', null,
                  '%1$s', 'PROACTIVE', now(), 'h' from tenant t, generate_series(1, 2) n where slug = '%2$s';
                """.replace("S0701", item));
    }

    @Test
    void a_disclosure_is_read_without_login_cookie_or_script() throws Exception {
        var page = get(address());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("正文2", "户籍迁移", "\"@type\":\"DigitalDocument\"")
                .doesNotContainPattern("<script(?! type=\"application/ld\\+json\">)|正文1");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe");
    }

    @Test
    void an_older_edition_leads_to_the_current_one() throws Exception {
        assertThat(get(address() + "/editions/1").body()).contains("正文1", "您正在查看旧版");
    }

    @Test
    void what_is_published_is_shown_under_its_item_although_the_school_does_not_owe_it() throws Exception {
        var notOwed = "/" + SCHOOL + "/S0205";
        assertThat(get(notOwed).statusCode()).isEqualTo(404);

        publish("S0205");
        var page = Until.answered(VISIBLE_WITHIN, () -> get(notOwed), answer -> answer.statusCode() == 200);
        assertThat(page.body()).contains("正文2", "年度质量报告");
        assertThat(get("/" + SCHOOL + "/catalogue").body())
                .as("what it owes")
                .contains("/S0701\"")
                .doesNotContain("/S0205\"");

        sql("update edition set withdrawn_at = now(), withdrawal_reason = '更正' where disclosure_id = '%1$s'");
        var gone = Until.answered(
                VISIBLE_WITHIN, () -> get(notOwed), answer -> !answer.body().contains("正文2"));
        assertThat(gone.body()).contains("公开过，已于");
    }

    @Test
    void an_unchanged_page_is_not_sent_again() throws Exception {
        var again = Until.answered(VISIBLE_WITHIN, this::askedAgain, answer -> answer.statusCode() == 304);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private HttpResponse<String> askedAgain() throws IOException, InterruptedException {
        var tag = get(address()).headers().firstValue("ETag").orElseThrow();
        return send(HttpRequest.newBuilder(at(address())).header("If-None-Match", tag));
    }

    @Test
    void a_withdrawal_by_another_server_shows_within_two_seconds() throws Exception {
        get(address());
        sql("update edition set withdrawn_at = now(), withdrawal_reason = '含个人信息' where disclosure_id = '%1$s'");

        var page = Until.answered(VISIBLE_WITHIN, () -> get(address()), answer -> answer.statusCode() != 200);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("含个人信息").doesNotContain("转学规定<", "正文1", "正文2");
        assertThat(get("/" + SCHOOL + "/S0701").body())
                .as("who looks for it finds that it was there")
                .contains("公开过，已于", "href=\"" + address() + "\"")
                .doesNotContain("尚未公开");
    }

    @Test
    void a_neighbours_disclosure_looks_like_none() throws Exception {
        var neighbours = get("/" + NEIGHBOUR + "/disclosures/" + disclosure);
        var none = get("/" + SCHOOL + "/disclosures/" + UUID.randomUUID());

        assertThat(neighbours.statusCode()).isEqualTo(404);
        assertThat(neighbours.body()).isEqualTo(none.body());
    }

    @Test
    void a_school_is_found_by_the_initials_of_its_name() throws Exception {
        assertThat(get("/mdj-edu/schools?q=slts").body()).contains("/" + SCHOOL).doesNotContain("/" + NEIGHBOUR);
    }

    @Test
    void who_searches_for_what_is_not_published_is_led_to_its_item_and_procedure() throws Exception {
        assertThat(get("/" + NEIGHBOUR + "/search?q=%E8%BD%AC%E5%AD%A6").body())
                .contains("目录和办事指南里有", "/" + NEIGHBOUR + "/S0701\"", "/" + NEIGHBOUR + "/procedures/");
    }

    @Test
    void what_is_owed_after_an_event_only_is_not_called_missing_before_one() throws Exception {
        var catalogue = Until.answered(
                JUDGED_WITHIN,
                () -> get("/" + SCHOOL + "/catalogue"),
                answer -> answer.body().contains("暂无应公开的内容"));
        assertThat(catalogue.body()).contains("项目前没有应公开的内容。", "尚未公开");
    }

    @Test
    void what_the_language_is_stands_in_the_address() throws Exception {
        assertThat(get("/en" + address()).body()).contains("lang=\"en\"", "Legal basis", "正文2");
    }

    private String address() {
        return "/" + SCHOOL + "/disclosures/" + disclosure;
    }

    private static URI at(String path) {
        return URI.create(RealParts.get().url() + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As another server would: the database changes, and the revision of the school with it. */
    private void sql(String text) throws SQLException {
        RealParts.get();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text.formatted(disclosure, SCHOOL));
            statement.execute("insert into tenant_revision (tenant_id) select id from tenant where slug = '" + SCHOOL
                    + "' on conflict (tenant_id) do update set revision = nextval('public_revision')");
            connection.commit();
        }
    }
}
