package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The desk of a school in the demo bureau: takes a disclosure as far as a test needs it, the way people would. */
public final class Desk {

    public static final String SCHOOL = "mdj-shiyan-xiaoxue";
    public static final String OTHER_SCHOOL = "aimin-zhongxue";
    public static final String DRAFTS = "/tenants/" + SCHOOL + "/drafts";

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
        return draft("S0703", CONTENT);
    }

    /** The id of a new draft with nothing in it. */
    public static String started(String item) {
        return id(Rule.started(DRAFTS, item, editor()));
    }

    /** The id of a draft whose words stand in its answers to required elements. */
    public static String answered(String item, String title, Map<String, String> answers) {
        var elements = new HashMap<String, Object>();
        answers.forEach((key, answer) -> elements.put(key, Map.of("answer", answer)));
        var content = new HashMap<>(content(title, ""));
        content.put("elements", elements);
        return id(draft(item, content));
    }

    /** The id of a draft with a text of its own. */
    public static String listed(String item, String title, String body) {
        return id(draft(item, content(title, body)));
    }

    /** To whom a draft is to be disclosed. */
    public static String attribute(String id) {
        return editor().get(DRAFTS + "/" + id)
                .json()
                .path("content")
                .path("attribute")
                .asText();
    }

    private static String draft(String item, Map<String, Object> content) {
        var started = editor().post(DRAFTS, Map.of("item", item));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        var draft = DRAFTS + "/" + started.json().path("id").asText();
        save(draft, content);
        return draft;
    }

    private static void save(String draft, Map<String, Object> content) {
        var etag = editor().get(draft).header("etag").orElseThrow();
        var saved = editor().put(draft, content, "If-Match", etag);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    /** The id of a new disclosure with a text of its own that waits for its reviews. */
    public static String submitted(String item, String title, String body) {
        var draft = draft(item, content(title, body));
        assertThat(editor().step(draft + "/submission").status()).isEqualTo(200);
        return id(draft);
    }

    private static Map<String, Object> content(String title, String body) {
        var content = new HashMap<>(CONTENT);
        content.putAll(Map.of("title", title, "body", body));
        return content;
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

    /** The id of a published disclosure with a text of its own. */
    public static String published(String item, String title, String body) {
        var id = submitted(item, title, body);
        signed(id);
        return id;
    }

    /** What waits for its last review is approved and published. */
    public static void signed(String id) {
        assertThat(approver().step(DRAFTS + "/" + id + "/approval").status()).isEqualTo(200);
        assertThat(approver().step(DRAFTS + "/" + id + "/publication").status()).isEqualTo(200);
    }

    public static void withdrawn(String id) {
        var withdrawn = approver().step(DRAFTS + "/" + id + "/withdrawal", Map.of("reason", "内容有误"));
        assertThat(withdrawn.status()).as(withdrawn.body()).isLessThan(300);
    }

    /** What waits for a review comes back to its author. */
    public static void returned(String id) {
        var returned = approver().step(DRAFTS + "/" + id + "/return", Map.of("reason", "请核对"));
        assertThat(returned.status()).as(returned.body()).isLessThan(300);
    }

    /** Takes a draft that is written all the way. */
    public static void released(String id) {
        Rule.released(DRAFTS + "/" + id, editor(), approver());
    }

    /** The id of what is published to parents only, with every element answered. */
    public static String internal(String item, String title) {
        return internal(item, title, List.of("homework_limits", "service_hours", "content", "fees"));
    }

    /** The id of something for those inside that is published, with an answer to each of these elements. */
    public static String internal(String item, String title, List<String> asked) {
        var elements = asked.stream().collect(Collectors.toMap(key -> key, key -> Map.of("answer", "按规定办理（示例）")));
        var content = new HashMap<>(content(title, "<p>周一至周五开展。</p>"));
        content.putAll(Map.of("attribute", "INTERNAL", "elements", elements));
        var id = id(draft(item, content));
        released(id);
        return id;
    }

    /** The id of what is approved and will be published by itself in some days. */
    public static String timed(String item, String title, String body) {
        var id = submitted(item, title, body);
        var draft = DRAFTS + "/" + id;
        assertThat(approver().step(draft + "/approval").status()).isEqualTo(200);
        var etag = approver().get(draft).header("etag").orElseThrow();
        var at = Instant.now().plus(Duration.ofDays(4)).truncatedTo(ChronoUnit.HOURS);
        var set = approver().put(draft + "/schedule", Map.of("at", at.toString()), "If-Match", etag);
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        return id;
    }

    /** Says what a revision changes. */
    static void explain(String draft, String kind, String note) {
        var etag = editor().get(draft).header("etag").orElseThrow();
        var said = editor().put(draft + "/change", Map.of("kind", kind, "note", note), "If-Match", etag);
        assertThat(said.status()).as(said.body()).isEqualTo(200);
    }

    /** A second edition of what was published, waiting for its last review. */
    public static void resubmitted(String id, String title, String body, String note) {
        var draft = DRAFTS + "/" + id;
        assertThat(editor().step(draft + "/revision").status()).isEqualTo(200);
        save(draft, content(title, body));
        explain(draft, "CORRECTION", note);
        assertThat(editor().step(draft + "/submission").status()).isEqualTo(200);
    }

    static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    /** What a bureau sends to exempt one of its schools. */
    static Map<String, Object> exemption(String school) {
        return Map.of(
                "tenant",
                school,
                "items",
                List.of("S0703"),
                "fromOn",
                "2026-09-01",
                "untilOn",
                "2027-01-31",
                "ground",
                "closed");
    }
}
