package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.StartFailed;
import sunlight.identity.Accounts;

/** The command against the real database and Keycloak, and what the console makes of its link. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstAdministratorIT {

    /** A bureau of the demo that has an inspector and no administrator. */
    private static final String BUREAU = "aimin-edu";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RealParts parts = RealParts.get();
    private final Accounts accounts =
            new Accounts(parts.keycloakUrl() + "/realms/sunlight", "sunlight-admin", parts.adminSecret());
    private final String user = "first-" + Long.toString(System.nanoTime(), 36);
    private int answer;

    @BeforeEach
    @AfterEach
    void nobody_administers_the_bureau() throws SQLException {
        try (var admin = RealParts.superuser();
                var statement = admin.createStatement()) {
            statement.execute("delete from membership where added_by = 'first-admin'");
        }
    }

    @Test
    void the_first_administrator_comes_in_by_the_link_and_then_there_is_one() throws Exception {
        var link = link(run(BUREAU, user, "首任管理员"));

        assertThat(page(link)).contains("首任管理员", user);
        assertThat(post(link, parts.password())).contains("密码已设置");
        assertThat(people()).contains("BUREAU_ADMIN");
        assertThat(run(BUREAU, user, "首任管理员")).contains("aimin-edu has an administrator: " + user);
        assertThat(answer).isEqualTo(1);
    }

    @Test
    void a_link_that_nobody_used_is_replaced_for_the_same_person_only() throws Exception {
        var lost = link(run(BUREAU, user, "首任管理员"));

        assertThat(run(BUREAU, "other-person", "另一个人")).contains("has an administrator: " + user);
        var link = link(run(BUREAU, user, "首任管理员"));

        assertThat(page(lost)).doesNotContain("<form");
        assertThat(page(link)).contains("<form");
    }

    @Test
    void where_there_is_an_administrator_or_no_bureau_nothing_is_made() throws Exception {
        assertThat(run("mdj-edu", user, "又一个")).contains("mdj-edu has an administrator: city-admin");
        assertThat(run("mdj-shiyan-xiaoxue", user, "又一个")).contains("no active bureau is called mdj-shiyan-xiaoxue");
        assertThat(run(BUREAU, "A B", "又一个")).isNotBlank();
        assertThat(run(BUREAU, "city-admin", "又一个")).contains("there is an account city-admin already");
        assertThat(answer).isEqualTo(1);
        assertThat(run(BUREAU)).startsWith("usage:");
        assertThat(answer).isEqualTo(2);
        assertThat(accounts.subject(user)).isEmpty();
        assertThatThrownBy(() -> parts.token(user)).isInstanceOf(StartFailed.class);
    }

    @Test
    void the_people_of_the_demo_are_known_by_their_mark() throws Exception {
        assertThat(accounts.includeDemoPeople()).isTrue();
    }

    private String run(String... args) throws SQLException, InterruptedException {
        var told = new ByteArrayOutputStream();
        var databases = parts.databases();
        var settings = new ProvisionSettings(
                databases.url(), "", "", databases.app().user(), databases.app().password());
        answer = new FirstAdministrator(
                        settings,
                        new FirstAdministrator.Console(accounts, parts.url(), Duration.ofHours(72)),
                        Clock.system(ZoneId.of("Asia/Shanghai")),
                        new PrintStream(told, true, StandardCharsets.UTF_8))
                .run(List.of(args));
        return told.toString(StandardCharsets.UTF_8);
    }

    private String link(String told) {
        assertThat(told).contains(parts.url() + "/console/welcome/" + BUREAU + "/");
        assertThat(answer).isZero();
        return told.lines().reduce("", (before, line) -> line);
    }

    private String page(String link) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(link)));
    }

    private String post(String link, String password) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("password=" + password + "&again=" + password)));
    }

    private String people() throws SQLException {
        assertThat(parts.token(user)).isNotEmpty();
        try (var admin = RealParts.superuser();
                var statement = admin.createStatement();
                var row = statement.executeQuery(
                        "select array_to_string(roles, ',') from membership where user_name = '" + user + "'")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Accept-Language", "zh-CN").build(), BodyHandlers.ofString())
                .body();
    }
}
