package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** One entry, many outlets: what is published leaves by all of them, and what goes leaves none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutletsIT {

    private static final Duration GONE_WITHIN = Duration.ofSeconds(3);
    /** What the test before changed may reach the server between two questions. */
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(5);

    private static final List<String> OF_SCHOOL_AND_BUREAU = List.of(
            "feed.xml",
            "feeds/all.rss",
            "feeds/S0703.atom",
            "feeds/S0703.rss",
            "open-data/editions.json",
            "open-data/editions.csv",
            "embed/latest.html",
            "embed/latest.fragment",
            "embed/latest.json",
            "embed/S0703.html",
            "embed/column-admission.html",
            "embed/column-admission.fragment",
            "embed/column-admission.json",
            "search?q=bring");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void what_is_published_leaves_by_every_outlet_until_it_is_withdrawn() throws Exception {
        var draft = Desk.published();
        var disclosure = Desk.id(draft);
        assertThat(withIt(disclosure)).isEqualTo(outlets());

        var withdrawn = Desk.approver().step(draft + "/withdrawal", Map.of("reason", "内容有误"));

        assertThat(withdrawn.status()).as(withdrawn.body()).isLessThan(300);
        awaitNoneWith(disclosure);
    }

    @Test
    void another_column_does_not_have_it_and_one_that_there_is_not_is_not_found() throws Exception {
        var disclosure = Desk.id(Desk.published());
        for (var slug : List.of(Desk.SCHOOL, "mdj-edu")) {
            assertThat(get("/" + slug + "/embed/column-rules.json").body()).doesNotContain(disclosure);
            assertThat(get("/" + slug + "/embed/column-none.json").statusCode()).isEqualTo(404);
        }
        assertThat(get("/" + Desk.SCHOOL + "/embed/column-admission.fragment").body())
                .contains("招生入学")
                .doesNotContain("<html");
        assertThat(policy("/embed/column-admission.html")).endsWith("frame-ancestors *");
    }

    @Test
    void what_is_hidden_for_a_check_leaves_by_no_outlet() throws Exception {
        var disclosure = Desk.id(Desk.published());

        byAnotherServer("update edition set hidden_at = now() where disclosure_id = '" + disclosure + "'");
        awaitNoneWith(disclosure);
        byAnotherServer("update edition set hidden_at = null where disclosure_id = '" + disclosure + "'");
    }

    @Test
    void what_is_not_for_everybody_leaves_by_no_outlet() throws Exception {
        var disclosure = Desk.id(Desk.published());

        byAnotherServer("update edition set attribute = 'ON_REQUEST' where disclosure_id = '" + disclosure + "'");
        awaitNoneWith(disclosure);
        byAnotherServer("update edition set attribute = 'PROACTIVE' where disclosure_id = '" + disclosure + "'");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        for (var path : List.of("/feed.xml", "/feeds/all.rss", "/open-data/editions.csv", "/embed/latest.json")) {
            var again = Until.answered(
                    SETTLED_WITHIN, () -> askedAgain("/" + Desk.SCHOOL + path), answer -> answer.statusCode() == 304);

            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void a_search_engine_comes_from_the_rules_by_the_list_of_maps_to_a_disclosure_and_each_map_is_kept()
            throws Exception {
        var disclosure = Desk.id(Desk.published());
        var list = get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Sitemap: "))
                .map(line -> URI.create(line.substring(9)).getPath())
                .toList();
        assertThat(list).containsExactly("/sitemap.xml");
        var maps = locations(get(list.get(0)).body());

        assertThat(maps).hasSizeGreaterThan(3).allMatch(map -> map.endsWith("/sitemap.xml"));
        var map = maps.stream()
                .filter(each -> each.contains(Desk.SCHOOL))
                .findFirst()
                .orElseThrow();
        assertThat(locations(get(URI.create(map).getPath()).body())).anyMatch(each -> each.endsWith(disclosure));
        for (var path : List.of("/sitemap.xml", "/" + Desk.SCHOOL + "/sitemap.xml")) {
            assertThat(get(path).headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/xml");
            var again = Until.answered(SETTLED_WITHIN, () -> askedAgain(path), answer -> answer.statusCode() == 304);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
        }
        assertThat(get("/none-such/sitemap.xml").statusCode()).isEqualTo(404);
    }

    private static List<String> locations(String map) {
        return Pattern.compile("<loc>([^<]+)</loc>")
                .matcher(map)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void only_lists_for_other_sites_may_stand_in_a_frame() throws Exception {
        assertThat(policy("/embed/latest.html")).endsWith("frame-ancestors *").doesNotContain("unsafe", "script-src");
        assertThat(policy("/embed/S0703.html")).endsWith("frame-ancestors *");
        for (var path : List.of("", "/open-data", "/hide", "/embed", "/embed/latest.exe", "/S0703", "/search")) {
            assertThat(policy(path)).as(path).endsWith("frame-ancestors 'none'");
        }
        assertThat(get("/" + Desk.SCHOOL + "/embed/latest.html").body()).doesNotContain("<script");
    }

    @Test
    void what_is_overdue_has_a_feed_only_where_the_bureau_shows_it() throws Exception {
        assertThat(get("/" + Desk.SCHOOL + "/feeds/overdue.atom").statusCode()).isEqualTo(404);
        assertThat(get("/" + Desk.SCHOOL + "/open-data").body()).doesNotContain("overdue");

        byAnotherServer(
                "update tenant set settings = settings || '{\"overdue_shown\": \"open\"}' where slug = 'mdj-edu'");
        try {
            var feed = get("/mdj-edu/feeds/overdue.rss");
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.body()).contains("<item>", "尚未公开");
            assertThat(get("/" + Desk.SCHOOL + "/feeds/overdue.atom").statusCode())
                    .isEqualTo(200);
        } finally {
            byAnotherServer("update tenant set settings = settings || '{\"overdue_shown\": \"neutral\"}'"
                    + " where slug = 'mdj-edu'");
        }
    }

    private HttpResponse<String> askedAgain(String path) throws IOException, InterruptedException {
        var tag = get(path).headers().firstValue("ETag").orElseThrow();
        return client.send(
                HttpRequest.newBuilder(at(path)).header("If-None-Match", tag).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String policy(String path) throws IOException, InterruptedException {
        return get("/" + Desk.SCHOOL + path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    private static List<String> outlets() {
        return Stream.concat(
                        Stream.of(Desk.SCHOOL, "mdj-edu")
                                .flatMap(slug -> OF_SCHOOL_AND_BUREAU.stream().map(path -> "/" + slug + "/" + path)),
                        Stream.of(
                                "/" + Desk.SCHOOL + "/sitemap.xml",
                                "/" + Desk.SCHOOL,
                                "/api/v1/tenants/" + Desk.SCHOOL + "/disclosures",
                                "/api/v1/tenants/mdj-edu/search?q=bring"))
                .toList();
    }

    private List<String> withIt(String disclosure) throws IOException, InterruptedException {
        var with = new ArrayList<String>();
        for (var outlet : outlets()) {
            if (get(outlet).body().contains(disclosure)) {
                with.add(outlet);
            }
        }
        return with;
    }

    private void awaitNoneWith(String disclosure) {
        assertThat(Until.answered(GONE_WITHIN, () -> withIt(disclosure), List::isEmpty))
                .isEmpty();
    }

    private static URI at(String path) {
        return URI.create(RealParts.get().url() + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void byAnotherServer(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            statement.execute("insert into tenant_revision (tenant_id) select id from tenant where slug in ('"
                    + Desk.SCHOOL + "', 'mdj-edu')"
                    + " on conflict (tenant_id) do update set revision = nextval('public_revision')");
            connection.commit();
        }
    }
}
