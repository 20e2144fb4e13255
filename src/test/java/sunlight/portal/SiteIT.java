package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** The arranged site of a school: everything is found, nothing weighs much, and what is withdrawn is gone everywhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteIT {

    private static final String SCHOOL = "mdj-wanquan-zhongxue";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#?]*)");
    private static final Pattern PART =
            Pattern.compile("<(?:link rel=\"(?:stylesheet|icon)\"|img)[^>]* (?:href|src)=\"([^\"]+)\"");
    private static final int CLICKS = 3;
    private static final int KILO = 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID disclosure = UUID.randomUUID();

    @BeforeEach
    void publish() throws SQLException {
        var body = IntStream.range(0, 60)
                .mapToObj(n -> "<p>第" + n + "条　学生因户籍迁移、父母工作调动等原因需要转学的，由监护人向转入学校提出申请，编号"
                        + UUID.nameUUIDFromBytes(new byte[] {(byte) n}) + "。</p>")
                .collect(Collectors.joining());
        sql("""
                insert into disclosure select t.id, '%1$s', 1, 'S0701', '转学规定', 'x', '{}', '2026-10-28', null, '%1$s',
                  'PROACTIVE', 'PUBLISHED', 1, 1, 'a', 'a', 2, now(), now() from tenant t where slug = '%2$s';
                insert into edition select t.id, gen_random_uuid(), '%1$s', 1, 'S0701', '转学规定（完全中学）', '%3$s',
                  '{"steps": {"answer": "提出申请；核对材料；办理学籍", "notConcerned": false, "reason": ""}}', '2026-10-28', null,
                  '%1$s', 'PROACTIVE', now(), 'h' from tenant t where slug = '%2$s';
                """.formatted(disclosure, SCHOOL, body));
    }

    @AfterEach
    void withdraw() throws SQLException {
        sql("update edition set withdrawn_at = now(), withdrawal_reason = '试验' where disclosure_id = '" + disclosure
                + "' and withdrawn_at is null");
    }

    @Test
    void every_duty_is_reached_within_three_clicks_from_the_schools_home() throws Exception {
        var reached = new TreeSet<String>();
        var seen = new HashSet<String>();
        Set<String> here = new LinkedHashSet<>(List.of("/" + SCHOOL));
        for (int click = 1; click <= CLICKS && !here.isEmpty(); click++) {
            var next = new LinkedHashSet<String>();
            for (var page : here) {
                if (seen.add(page) && !page.matches(".*/(disclosures|S[0-9]{4}|log|feed).*")) {
                    next.addAll(links(page));
                }
            }
            next.stream()
                    .filter(address -> address.matches("/" + SCHOOL + "/S[0-9]{4}"))
                    .forEach(address -> reached.add(address.substring(address.length() - 5)));
            here = next;
        }

        assertThat(reached).containsAll(duties()).hasSizeGreaterThan(40);
    }

    @Test
    void a_procedure_is_told_in_steps_from_the_disclosure() throws Exception {
        var page = once("/" + SCHOOL + "/procedures/transfer", text -> text.contains(disclosure.toString()));

        assertThat(page).contains("<ol class=\"steps\"", "<li>核对材料</li>", "/disclosures/" + disclosure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns/admission", "procedures/transfer", "register", "archive", "areas", "guide", ""})
    void what_is_withdrawn_is_gone_from_every_page(String page) throws Exception {
        get("/" + SCHOOL + "/" + page);
        withdraw();

        assertThat(gone("/" + SCHOOL + (page.isEmpty() ? "" : "/" + page)))
                .doesNotContain("转学规定（完全中学）", "核对材料", disclosure.toString());
    }

    @Test
    void the_page_of_its_item_says_of_what_is_withdrawn_only_that_it_was_there_and_where_it_is_told_why()
            throws Exception {
        get("/" + SCHOOL + "/S0701");
        withdraw();

        assertThat(gone("/" + SCHOOL + "/S0701"))
                .contains("公开过，已于", "/disclosures/" + disclosure)
                .doesNotContain("转学规定（完全中学）", "核对材料");
    }

    @Test
    void a_home_weighs_little_and_asks_for_few_things() throws Exception {
        var home = fetch("/" + SCHOOL);
        var parts = new LinkedHashSet<String>();
        var found = PART.matcher(get("/" + SCHOOL));
        while (found.find()) {
            parts.add(found.group(1));
        }
        var weight = home.body().length;
        for (var part : parts) {
            weight += fetch(part).body().length;
        }

        assertThat(parts).isNotEmpty().hasSizeLessThan(10);
        assertThat(weight).isLessThan(60 * KILO);
    }

    @Test
    void a_long_disclosure_fits_a_slow_line() throws Exception {
        assertThat(fetch("/" + SCHOOL + "/disclosures/" + disclosure).body()).hasSizeLessThan(15 * KILO);
    }

    @Test
    void the_register_answers_the_item_that_asks_for_it() throws Exception {
        assertThat(get("/" + SCHOOL + "/S1002")).contains("/" + SCHOOL + "/register", "由系统根据已公开的信息随时生成");
        assertThat(get("/" + SCHOOL + "/S1001")).contains("/" + SCHOOL + "/guide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mdj-edu/schools?q=%00", "/mdj-edu/schools?district=%00", "/mdj-edu/search?q=%00"})
    void an_address_that_nobody_can_type_is_answered_with_a_page(String path) throws Exception {
        assertThat(client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_host_that_nobody_declared_gets_no_page() throws Exception {
        var answer = raw("GET /" + SCHOOL + " HTTP/1.1", "Host: evil.example.org");

        assertThat(answer).startsWith("HTTP/1.1 421").contains("此域名没有登记").doesNotContain("示例", "evil.example.org");
        assertThat(raw("GET /robots.txt HTTP/1.1", "Host: evil.example.org")).startsWith("HTTP/1.1 421");
    }

    @Test
    void old_names_and_old_hosts_lead_to_the_present_ones() throws Exception {
        sql("insert into former_name select id, 'SLUG', 'wanquan-old' from tenant where slug = '" + SCHOOL
                + "' on conflict do nothing;"
                + "insert into former_name select id, 'HOST', 'old.example.org' from tenant where slug = 'mdj-edu'"
                + " on conflict do nothing");

        assertThat(raw("GET /en/large/wanquan-old/search?q=a HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 301")
                .containsPattern("(?i)location: \\S*/en/large/" + SCHOOL + "/search\\?q=a\\r\n");
        var form = "Content-Type: application/x-www-form-urlencoded";
        assertThat(raw("POST /wanquan-old/hide HTTP/1.1", "Host: localhost", form))
                .startsWith("HTTP/1.1 308");
        assertThat(raw("GET /" + SCHOOL + " HTTP/1.1", "Host: old.example.org"))
                .startsWith("HTTP/1.1 301")
                .containsPattern("(?i)location: http://localhost(:[0-9]+)?/" + SCHOOL + "\\r\n");
    }

    @Test
    void a_school_has_its_own_colour_and_crest_and_the_host_its_filings() throws Exception {
        var page = get("/aimin-zhongxue");

        assertThat(page).contains("/assets/look.7a2230.css", "主办单位：牡丹江市教育局（演示）", "演ICP备00000000号");
        var crest = Pattern.compile("/assets/crest\\.[0-9a-f]{64}\\.png").matcher(page);
        assertThat(crest.find()).isTrue();
        assertThat(fetch(crest.group()).headers().firstValue("Content-Type")).contains("image/png");
        assertThat(get("/assets/look.7a2230.css")).startsWith(":root { --blue: #7a2230;");
        assertThat(fetch("/assets/look.e0a030.css").statusCode()).isEqualTo(404);
    }

    @Test
    void comparing_and_naming_what_is_owed_are_off_unless_the_bureau_wants_them() throws Exception {
        assertThat(fetch("/mdj-edu/compare").statusCode()).isEqualTo(404);
        assertThat(fetch("/" + SCHOOL + "/owed").statusCode()).isEqualTo(404);
        assertThat(get("/aimin-edu/compare?item=S0101&one=aimin-zhongxue&other=aimin-xiaoxue"))
                .contains("<table class=\"sides\">", "示例爱民小学");
        assertThat(fetch("/aimin-edu/compare?item=S0101&one=aimin-zhongxue&other=" + SCHOOL)
                        .statusCode())
                .isEqualTo(200);
    }

    /** A request as it stands, since the client of the JDK lets nobody choose the host. */
    private static String raw(String... lines) throws IOException {
        var home = URI.create(RealParts.get().url());
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            var request = String.join("\r\n", lines) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Set<String> links(String page) throws Exception {
        var links = new LinkedHashSet<String>();
        var found = LINK.matcher(get(page));
        while (found.find()) {
            if (found.group(1).startsWith("/" + SCHOOL + "/")) {
                links.add(found.group(1));
            }
        }
        return links;
    }

    /** What the catalogue owes this school. */
    private static Set<String> duties() throws SQLException {
        var duties = new TreeSet<String>();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select i ->> 'code' from tenant t, catalogue_edition e, jsonb_array_elements(e.definition -> 'items') i
                         where t.slug = '%s' and e.audience = 'SCHOOL' and e.tenant_id = any (t.lineage)
                           and (not i ? 'when' or upper(i ->> 'when') = any (t.flags))
                           and exists (select 1 from jsonb_array_elements_text(i -> 'kinds') k where upper(k) = any (t.kinds))
                        """.formatted(SCHOOL))) {
            while (rows.next()) {
                duties.add(rows.getString(1));
            }
        }
        return duties;
    }

    private String gone(String path) throws Exception {
        return once(path, text -> !text.contains("转学规定（完全中学）"));
    }

    /** The page once what another server has changed has come to this one, which takes a second. */
    private String once(String path, Predicate<String> changed) {
        return Until.answered(Duration.ofSeconds(5), () -> get(path), changed);
    }

    private static String get(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private String get(String path) throws IOException, InterruptedException {
        return get(client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** As a browser does: compressed. */
    private HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI at(String path) {
        return URI.create(RealParts.get().url() + path);
    }

    private static void sql(String text) throws SQLException {
        RealParts.get();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text);
            statement.execute("insert into tenant_revision (tenant_id) select id from tenant where slug = '" + SCHOOL
                    + "' on conflict (tenant_id) do update set revision = nextval('public_revision')");
            connection.commit();
        }
    }
}
