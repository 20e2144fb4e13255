package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** A bureau writes a rule once; schools refer to it, and whatever becomes of it shows at every school at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdoptionIT {

    private static final String BUREAU = Rule.BUREAU;
    private static final String ITEM = "S0708";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ApiClient leader = Rule.approver();

    @Test
    void a_change_of_the_bureaus_text_reaches_the_school_and_its_withdrawal_too() throws Exception {
        var rule = Rule.published("全市转学办理规定", "<h2>办理条件</h2><p>凭居住证明办理。</p>");
        var school = adopting(rule);
        var page = "/" + Desk.SCHOOL + "/disclosures/" + Desk.id(school);
        var source = "/" + BUREAU + "/disclosures/" + Desk.id(rule);

        assertThat(get(page))
                .contains("全市转学办理规定", "凭居住证明办理", "第 1 版", "只加一句")
                .contains("\"isBasedOn\":\"" + RealParts.get().url() + source + "\"", "href=\"" + source + "\"");
        assertThat(get("/" + Desk.SCHOOL + "/" + ITEM)).contains("凭居住证明办理");
        // Its elements are not answered, but it is there.
        await(() -> status().equals("INCOMPLETE"));

        Rule.revised(rule, "全市转学办理规定", "<p>改为凭户口簿办理。</p>");
        assertThat(get(page)).contains("改为凭户口簿办理", "第 2 版").doesNotContain("凭居住证明办理");

        hide(Desk.id(rule), true);
        await(() -> unchecked(page).contains("正在核查"));
        assertThat(get(page)).contains("正在核查", "只加一句").doesNotContain("户口簿", "全市转学办理规定");
        hide(Desk.id(rule), false);

        assertThat(leader.step(rule + "/withdrawal", Map.of("reason", "另行制定")).status())
                .isLessThan(300);
        assertThat(get(page)).contains("该文本已撤下", "只加一句").doesNotContain("户口簿", "全市转学办理规定", "isBasedOn");
        await(() -> !status().equals("INCOMPLETE"));
        assertThat(get("/" + Desk.SCHOOL + "/open-data/editions.json"))
                .contains("\"refersTo\":{\"publisher\":\"" + BUREAU + "\"")
                .doesNotContain("户口簿");
        Desk.approver().step(school + "/withdrawal", Map.of("reason", "结束"));
    }

    @Test
    void only_what_is_public_above_can_be_adopted() {
        var draft = Rule.started(Desk.DRAFTS, ITEM, Desk.editor());
        var neighbour = Rule.started("/tenants/aimin-zhongxue/drafts", ITEM, ApiClient.of("aimin-editor"));
        var unpublished = Rule.started();

        assertThat(adopt(draft, "aimin-zhongxue", Desk.id(neighbour)).status()).isEqualTo(422);
        assertThat(adopt(draft, BUREAU, Desk.id(unpublished)).status()).isEqualTo(422);
        assertThat(adopt(draft, "no-such-bureau", Desk.id(unpublished)).status())
                .isEqualTo(422);
        assertThat(Desk.editor().get(draft).json().has("refersTo")).isFalse();
    }

    private String adopting(String rule) {
        var draft = Rule.started(Desk.DRAFTS, ITEM, Desk.editor());
        var adopted = adopt(draft, BUREAU, Desk.id(rule));
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(200);
        assertThat(adopted.json().path("content").path("title").asText()).isNotBlank();
        Rule.save(Desk.editor(), draft, "转学（本校）", "<p>只加一句。</p>");
        return Rule.released(draft, Desk.editor(), Desk.approver());
    }

    private static ApiClient.Answer adopt(String draft, String publisher, String disclosure) {
        var etag = Desk.editor().get(draft).header("etag").orElseThrow();
        return Desk.editor()
                .put(draft + "/adoption", Map.of("publisher", publisher, "disclosure", disclosure), "If-Match", etag);
    }

    /** As another server would hide it: this one hears of the bureau's revision and of nothing else. */
    private void hide(String disclosure, boolean hidden) throws Exception {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update edition set hidden_at = " + (hidden ? "now()" : "null")
                    + " where disclosure_id = '" + disclosure + "'");
            statement.execute("update tenant_revision set revision = nextval('public_revision') where tenant_id ="
                    + " (select id from tenant where slug = '" + BUREAU + "')");
        }
        var source = "/" + BUREAU + "/disclosures/" + disclosure;
        await(() -> unchecked(source).contains("暂时隐去") == hidden);
    }

    private static String status() {
        var items = ApiClient.of("shiyan-editor")
                .get("/tenants/" + Desk.SCHOOL + "/compliance")
                .json();
        for (var item : items.path("items")) {
            if (item.path("item").asText().equals(ITEM)) {
                return item.path("status").asText();
            }
        }
        return items.toString();
    }

    private static void await(BooleanSupplier condition) {
        assertThat(Until.answered(SOON, condition::getAsBoolean, held -> held))
                .as("waited too long")
                .isTrue();
    }

    private String unchecked(String path) {
        try {
            return get(path);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
