package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A rule that the bureau of the demo publishes, for schools to refer to. */
public final class Rule {

    static final String BUREAU = "mdj-edu";
    private static final String DRAFTS = "/tenants/" + BUREAU + "/drafts";

    private Rule() {}

    /** The address of the draft from which it was published. */
    public static String published(String title, String body) {
        var draft = started();
        save(editor(), draft, title, body);
        return released(draft, editor(), approver());
    }

    /** A second edition of what was published. */
    static void revised(String draft, String title, String body) {
        handedIn(draft, title, body);
        for (var step : new String[] {"approval", "publication"}) {
            assertThat(approver().step(draft + "/" + step).status()).isEqualTo(200);
        }
    }

    /** A second edition of what was published, which waits for a signature. */
    public static void handedIn(String draft, String title, String body) {
        assertThat(editor().step(draft + "/revision").status()).isEqualTo(200);
        save(editor(), draft, title, body);
        var etag = editor().get(draft).header("etag").orElseThrow();
        editor().put(draft + "/change", Map.of("kind", "UPDATE", "note", "材料有变"), "If-Match", etag);
        assertThat(editor().step(draft + "/submission").status()).isEqualTo(200);
    }

    static ApiClient editor() {
        return ApiClient.of("city-editor");
    }

    static ApiClient approver() {
        return ApiClient.of("city-approver");
    }

    static String started() {
        return started(DRAFTS, "B0301", editor());
    }

    static String started(String drafts, String item, ApiClient editor) {
        var started = editor.post(drafts, Map.of("item", item));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        return drafts + "/" + started.json().path("id").asText();
    }

    static void save(ApiClient editor, String draft, String title, String body) {
        var content = new HashMap<>(Desk.CONTENT);
        content.putAll(Map.of("title", title, "body", body, "formedOn", "2026-11-20"));
        var etag = editor.get(draft).header("etag").orElseThrow();
        var saved = editor.put(draft, content, "If-Match", etag);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    static String released(String draft, ApiClient editor, ApiClient approver) {
        for (var step : new String[] {"submission", "approval", "publication"}) {
            var who = step.equals("submission") ? editor : approver;
            var taken = who.step(draft + "/" + step);
            assertThat(taken.status()).as(step + ": " + taken.body()).isEqualTo(200);
        }
        return draft;
    }
}
