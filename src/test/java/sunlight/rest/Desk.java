package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The desk of a school in the demo bureau: takes a disclosure as far as a test needs it, the way people would. */
final class Desk {

    static final String SCHOOL = "mdj-shiyan-xiaoxue";
    static final String OTHER_SCHOOL = "aimin-zhongxue";
    static final String DRAFTS = "/tenants/" + SCHOOL + "/drafts";

    static final Map<String, Object> CONTENT = Map.of(
            "title",
            "转学规定和程序",
            "body",
            "<p>Bring the form.</p>",
            "elements",
            Map.of(),
            "formedOn",
            "2026-09-01",
            "attribute",
            "PROACTIVE");

    private Desk() {}

    static ApiClient editor() {
        return ApiClient.of("shiyan-editor");
    }

    static ApiClient approver() {
        return ApiClient.of("shiyan-approver");
    }

    /** The address of a new draft with a text. */
    static String draft() {
        var started = editor().post(DRAFTS, Map.of("item", "S0703"));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        var draft = DRAFTS + "/" + started.json().path("id").asText();
        var etag = editor().get(draft).header("etag").orElseThrow();
        var saved = editor().put(draft, CONTENT, "If-Match", etag);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return draft;
    }

    static String submitted() {
        var draft = draft();
        assertThat(editor().step(draft + "/submission").status()).isEqualTo(200);
        return draft;
    }

    static String published() {
        var draft = submitted();
        assertThat(approver().step(draft + "/approval").status()).isEqualTo(200);
        assertThat(approver().step(draft + "/publication").status()).isEqualTo(200);
        return draft;
    }

    static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }
}
