package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** What happens by itself when its time has come. The time is moved in the rows, nobody waits for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesIT {

    private static final String LATER = "2027-01-04T00:00:00Z";

    @Test
    void what_is_scheduled_is_published_at_its_time_in_the_name_of_who_signed() throws SQLException {
        var draft = scheduled();
        assertThat(stage(draft)).isEqualTo("SCHEDULED");

        move("update disclosure set scheduled_for = now() - interval '1 second' where id = ?", draft);

        await(() -> stage(draft).equals("PUBLISHED"));
        var last = lastSignature(draft);
        assertThat(last.path("step").asText()).isEqualTo("PUBLISH");
        assertThat(last.path("signer").asText()).contains("签发人");
    }

    @Test
    void what_the_gate_objects_to_at_its_time_comes_back_with_the_reason() throws SQLException {
        var draft = scheduled();

        move(
                "update disclosure set body = '<p>证号 11010519491231002X</p>',"
                        + " scheduled_for = now() - interval '1 second' where id = ?",
                draft);

        await(() -> stage(draft).equals("APPROVED"));
        var last = lastSignature(draft);
        assertThat(last.path("step").asText()).isEqualTo("UNSCHEDULE");
        assertThat(last.path("reason").asText()).isNotBlank().doesNotContain("11010519491231002X");
        assertThat(page(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void a_schedule_can_be_called_off() {
        var draft = scheduled();

        var off = Desk.approver().send("DELETE", draft + "/schedule", null, "If-Match", etag(draft));

        assertThat(off.status()).as(off.body()).isEqualTo(200);
        assertThat(stage(draft)).isEqualTo("APPROVED");
        assertThat(schedule(draft, "2020-01-01T00:00:00Z").status()).isEqualTo(422);
    }

    @Test
    void a_notice_says_how_long_it_is_up_and_comes_down_by_itself_with_a_trace() throws SQLException {
        var draft = Desk.DRAFTS + "/" + Desk.submitted("S0405", "编班办法公示（示例）", "<p>随机均衡编班。</p>");
        Desk.approver().step(draft + "/approval");
        Desk.approver().step(draft + "/publication");
        assertThat(page(draft).body()).contains("公示期：", "-08-31，期满自动撤下");
        assertThat(feed()).contains(Desk.id(draft));

        move(
                "update edition set notice_from = '2026-10-09', notice_until = '2026-10-22' where disclosure_id = ?",
                draft);

        await(() -> stage(draft).equals("EXPIRED"));
        var trace = page(draft);
        assertThat(trace.statusCode()).isEqualTo(410);
        assertThat(trace.body()).contains("公示期满", "2026-10-09", "2026-10-22").doesNotContain("编班办法公示", "随机均衡编班");
        assertThat(feed()).doesNotContain(Desk.id(draft));
        assertThat(get("/" + Desk.SCHOOL + "/log/entries.jsonl").body()).contains("\"EXPIRED\"");
    }

    private static String scheduled() {
        var draft = Desk.submitted();
        Desk.approver().step(draft + "/approval");
        var answer = schedule(draft, LATER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return draft;
    }

    private static ApiClient.Answer schedule(String draft, String at) {
        return Desk.approver().put(draft + "/schedule", Map.of("at", at), "If-Match", etag(draft));
    }

    private static String etag(String draft) {
        return Desk.approver().get(draft).header("etag").orElseThrow();
    }

    private static String stage(String draft) {
        return Desk.approver().get(draft).json().path("stage").asText();
    }

    private static JsonNode lastSignature(String draft) {
        var signatures = Desk.approver().get(draft).json().path("signatures");
        return signatures.get(signatures.size() - 1);
    }

    private static void move(String sql, String draft) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(Desk.id(draft)));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void await(BooleanSupplier condition) {
        assertThat(Until.answered(Duration.ofSeconds(60), condition::getAsBoolean, held -> held))
                .as("it has happened by now")
                .isTrue();
    }

    private static HttpResponse<String> page(String draft) {
        return get("/" + Desk.SCHOOL + "/disclosures/" + Desk.id(draft));
    }

    private static String feed() {
        return get("/" + Desk.SCHOOL + "/feed.xml").body();
    }

    private static HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(RealParts.get().url() + path));
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
