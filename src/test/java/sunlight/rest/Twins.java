package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sunlight.dev.RealParts;

/** Texts of one school that also stand in another one, of each kind that there is. */
public final class Twins {

    private static final String OTHER = "/tenants/" + Desk.OTHER_SCHOOL;
    private static final String ITEM = "S0703";

    private Twins() {}

    /** The other school publishes a text that the first one has published. */
    public static void copied(String title, String body) {
        Desk.published(ITEM, title, body);
        published(title, body);
    }

    /** The same, and the other school then signs that its text is still right. */
    public static void confirmed(String title, String body) {
        Desk.published(ITEM, title, body);
        var draft = published(title, body);
        var said = approver().post(OTHER + "/confirmations", Map.of("disclosure", Desk.id(draft), "edition", 1));
        assertThat(said.status()).as(said.body()).isIn(200, 201, 204);
    }

    /** Both refer to a text of the bureau. */
    public static void adopted(String title, String body) {
        var rule = Rule.published(title, body);
        for (var school : new String[] {"/tenants/" + Desk.SCHOOL, OTHER}) {
            var isOther = school.equals(OTHER);
            var editor = isOther ? editor() : Desk.editor();
            var draft = Rule.started(school + "/drafts", ITEM, editor);
            Rule.save(editor, draft, title, body);
            var etag = editor.get(draft).header("etag").orElseThrow();
            var said = editor.put(
                    draft + "/adoption",
                    Map.of("publisher", Rule.BUREAU, "disclosure", Desk.id(rule)),
                    "If-Match",
                    etag);
            assertThat(said.status()).as(said.body()).isEqualTo(200);
            Rule.released(draft, editor, isOther ? approver() : Desk.approver());
        }
    }

    /** The id of what the other school has published with every element answered. */
    public static String complete(String item, String title, List<String> elements) {
        var draft = Rule.started(OTHER + "/drafts", item, editor());
        var content = new HashMap<>(Desk.CONTENT);
        content.put("title", title);
        content.put(
                "elements",
                elements.stream().collect(Collectors.toMap(key -> key, key -> Map.of("answer", "按规定办理（示例）"))));
        var etag = editor().get(draft).header("etag").orElseThrow();
        var saved = editor().put(draft, content, "If-Match", etag);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return Desk.id(Rule.released(draft, editor(), approver()));
    }

    private static String published(String title, String body) {
        var draft = Rule.started(OTHER + "/drafts", ITEM, editor());
        Rule.save(editor(), draft, title, body);
        return Rule.released(draft, editor(), approver());
    }

    private static ApiClient editor() {
        return ApiClient.of("aimin-editor");
    }

    private static ApiClient approver() {
        return ApiClient.of("aimin-approver");
    }

    /** What is compared has been public for some time; so these have, and nothing was compared yet. */
    public static void letTimePass(String titles) throws SQLException {
        try (var connection = RealParts.superuser();
                var past = connection.prepareStatement(
                        "update edition set published_at = published_at - interval '20 minutes' where title like ?");
                var begin = connection.createStatement()) {
            past.setString(1, titles);
            assertThat(past.executeUpdate()).isGreaterThan(1);
            begin.executeUpdate("delete from text_reading");
        }
    }
}
