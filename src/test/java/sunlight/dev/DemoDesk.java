package sunlight.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** The desk of one tenant of the demo: its editor writes and submits, its approver approves and publishes. */
final class DemoDesk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String tenant;
    private final String editor;
    private final String approver;

    DemoDesk(String tenant, String editorToken, String approverToken) {
        this.tenant = tenant;
        this.editor = editorToken;
        this.approver = approverToken;
    }

    void publish(String item, Map<String, Object> content) {
        var started = json(send(editor, "POST", tenant + "/drafts", Map.of("item", item), ""));
        var draft = tenant + "/drafts/" + started.path("id").asText();
        send(editor, "PUT", draft, content, tag(editor, draft));
        step(editor, draft, "submission");
        step(approver, draft, "approval");
        step(approver, draft, "publication");
    }

    private static void step(String token, String draft, String step) {
        send(token, "POST", draft + "/" + step, null, tag(token, draft));
    }

    private static String tag(String token, String draft) {
        return send(token, "GET", draft, null, "").headers().firstValue("etag").orElse("");
    }

    private static HttpResponse<String> send(String token, String verb, String url, Object body, String tag) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(
                            verb,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(KeycloakAdmin.JSON.writeValueAsString(body)));
            if (!tag.isEmpty()) {
                request.header("If-Match", tag);
            }
            if (verb.equals("POST")) {
                request.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new StartFailed("The demo's own texts were refused: " + verb + " " + url + " answered "
                        + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException failed) {
            throw new StartFailed("Cannot reach " + url, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted", interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return KeycloakAdmin.JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new StartFailed("No JSON: " + answer.body(), broken);
        }
    }
}
