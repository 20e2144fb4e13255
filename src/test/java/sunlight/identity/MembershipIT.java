package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** Who belongs to a school is asked at every request; the token, valid all the while, does not know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipIT {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final String OTHER_SCHOOL = "aimin-zhongxue";
    private static final String UNKNOWN = "no-such-tenant";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = RealParts.get().token("aimin-editor");

    /** The people of other tests still need their school. */
    @AfterEach
    void restore() throws SQLException {
        suspended(false);
    }

    @Test
    void an_editor_of_one_school_is_nobody_in_another() throws Exception {
        assertThat(drafts(OTHER_SCHOOL).statusCode()).isEqualTo(200);

        var foreign = drafts(SCHOOL);
        var unknown = drafts(UNKNOWN);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(foreign.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void who_is_taken_off_is_nobody_at_the_next_request() throws Exception {
        assertThat(drafts(OTHER_SCHOOL).statusCode()).isEqualTo(200);

        sql("create table taken_off as select * from membership where user_name = 'aimin-editor'");
        try {
            sql("delete from membership where user_name = 'aimin-editor'");

            var answer = drafts(OTHER_SCHOOL);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(drafts(UNKNOWN).body());
        } finally {
            sql("insert into membership select * from taken_off on conflict do nothing");
            sql("drop table taken_off");
        }
        assertThat(drafts(OTHER_SCHOOL).statusCode()).isEqualTo(200);
    }

    /** The message comes twice where its first turn was carried out and its end was not heard of. */
    @Test
    void the_identity_provider_may_be_told_again_what_it_knows_already() throws SQLException {
        tellOf("aimin-editor");
        tellOf("dongan-editor");

        assertThat(Until.answered(Duration.ofSeconds(60), MembershipIT::untold, count -> count == 0))
                .isZero();
    }

    @Test
    void a_suspended_school_refuses_its_people_and_keeps_its_public_page() throws Exception {
        assertThat(drafts(OTHER_SCHOOL).statusCode()).isEqualTo(200);

        suspended(true);

        assertThat(drafts(OTHER_SCHOOL).statusCode()).isEqualTo(404);
        assertThat(get("/" + OTHER_SCHOOL).statusCode()).isEqualTo(200);
        suspended(false);
        assertThat(drafts(OTHER_SCHOOL).statusCode()).isEqualTo(200);
    }

    /** That somebody belongs to the other school, or does not, as it is. */
    private static void tellOf(String userName) throws SQLException {
        sql("""
                insert into outbox (tenant_id, id, topic, payload)
                select t.id, gen_random_uuid(), 'keycloak.member', jsonb_build_object('subject', m.subject)
                from tenant t, (select subject from membership where user_name = '%s' limit 1) m where t.slug = '%s'
                """.formatted(userName, OTHER_SCHOOL));
    }

    private static long untold() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from outbox o join tenant t on t.id = o.tenant_id"
                        + " where o.topic = 'keycloak.member' and t.slug = '" + OTHER_SCHOOL + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void suspended(boolean suspended) throws SQLException {
        sql("update tenant set status = '%s' where slug = '%s'"
                .formatted(suspended ? "SUSPENDED" : "ACTIVE", OTHER_SCHOOL));
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private HttpResponse<String> drafts(String slug) throws IOException, InterruptedException {
        return get("/api/v1/tenants/" + slug + "/drafts");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).header("Accept-Language", "en");
        if (path.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
