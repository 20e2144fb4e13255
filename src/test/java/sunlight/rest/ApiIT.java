package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiIT {

    private static final String DISCLOSURES = "/tenants/" + Desk.SCHOOL + "/disclosures";

    @Test
    void a_disclosure_goes_from_the_editor_by_the_approver_to_the_public() {
        var draft = Desk.draft();
        var disclosure = DISCLOSURES + "/" + Desk.id(draft);
        assertThat(ApiClient.anonymous().get(disclosure).status()).isEqualTo(404);

        assertThat(stage(Desk.editor().step(draft + "/submission"))).isEqualTo("IN_REVIEW");
        assertThat(stage(Desk.approver().step(draft + "/approval"))).isEqualTo("APPROVED");
        assertThat(stage(Desk.approver().step(draft + "/publication"))).isEqualTo("PUBLISHED");

        var published = ApiClient.anonymous().get(disclosure);
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().at("/content/title").asText()).isEqualTo("转学规定和程序");
        assertThat(ApiClient.anonymous()
                        .get(DISCLOSURES + "?item=S0703&limit=200")
                        .body())
                .contains(Desk.id(draft));
        assertThat(ApiClient.anonymous()
                        .get(DISCLOSURES + "?item=S0101&limit=200")
                        .body())
                .doesNotContain(Desk.id(draft));
    }

    private static String stage(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("stage").asText();
    }

    @Test
    void a_second_edition_follows_a_revision_and_a_withdrawal_takes_both_away() {
        var draft = Desk.published();
        var disclosure = DISCLOSURES + "/" + Desk.id(draft);

        Desk.editor().step(draft + "/revision");
        Desk.explain(draft, "CORRECTION", "the telephone number was wrong");
        Desk.editor().step(draft + "/submission");
        Desk.approver().step(draft + "/approval");
        Desk.approver().step(draft + "/publication");
        assertThat(ApiClient.anonymous().get(disclosure).json().path("edition").asInt())
                .isEqualTo(2);
        Desk.approver().step(draft + "/withdrawal", Map.of("reason", "names of pupils"));

        assertThat(ApiClient.anonymous().get(disclosure).status()).isEqualTo(404);
    }

    @Test
    void a_return_says_why() {
        var draft = Desk.submitted();

        var returned = Desk.approver().step(draft + "/return", Map.of("reason", "the annex is missing"));

        assertThat(stage(returned)).isEqualTo("RETURNED");
        assertThat(Desk.editor().get(draft).json().at("/signatures/1/reason").asText())
                .isEqualTo("the annex is missing");
    }

    @Test
    void the_author_does_not_approve() {
        var answer = Desk.editor().step(Desk.submitted() + "/approval");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("content-type")).hasValue("application/problem+json");
    }

    @Test
    void who_has_not_the_role_is_told_so() {
        assertThat(Desk.approver().post(Desk.DRAFTS, Map.of("item", "S0703")).status())
                .isEqualTo(403);
    }

    @Test
    void a_token_of_one_school_is_worth_nothing_at_another() {
        var stranger = ApiClient.of("aimin-editor");

        var foreign = stranger.get(Desk.DRAFTS);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.seen())
                .isEqualTo(stranger.get("/tenants/no-such-school/drafts").seen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x.y.z", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void a_broken_token_is_refused_even_where_none_is_needed(String token) {
        var answer = ApiClient.withToken(token).get("/tenants/" + Desk.SCHOOL);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("www-authenticate"))
                .hasValueSatisfying(it -> assertThat(it).contains("invalid_token"));
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:sunlight:problem:unauthenticated");
    }

    @Test
    void without_a_token_one_is_asked_for() {
        var answer = ApiClient.anonymous().get(Desk.DRAFTS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("www-authenticate")).hasValue("Bearer");
    }

    @Test
    void nobody_overwrites_what_somebody_else_has_saved() {
        var draft = Desk.draft();
        var etag = Desk.editor().get(draft).header("etag").orElseThrow();

        assertThat(Desk.editor().put(draft, Desk.CONTENT).status()).isEqualTo(428);
        assertThat(Desk.editor().put(draft, Desk.CONTENT, "If-Match", etag).status())
                .isEqualTo(200);
        assertThat(Desk.editor().put(draft, Desk.CONTENT, "If-Match", etag).status())
                .isEqualTo(412);
    }

    @Test
    void nobody_approves_what_was_submitted_again_since_it_was_read() {
        var draft = Desk.submitted();
        var read = Desk.approver().get(draft).header("etag").orElseThrow();
        Desk.approver().step(draft + "/return", Map.of("reason", "the annex is missing"));
        Desk.editor().step(draft + "/submission");

        var refused = Desk.approver().send("POST", draft + "/approval", null, "If-Match", read);

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:sunlight:problem:stale");
        assertThat(stage(Desk.approver().get(draft))).isEqualTo("IN_REVIEW");
        assertThat(stage(Desk.approver().step(draft + "/approval"))).isEqualTo("APPROVED");
    }

    @ParameterizedTest
    @CsvSource({"submission,", "approval,", "return,because", "publication,", "revision,", "withdrawal,because"})
    void every_step_names_the_version_that_was_read(String step, @Nullable String reason) {
        var draft = Desk.submitted();
        var words = reason == null ? null : Map.of("reason", reason);
        var who = Set.of("submission", "revision").contains(step) ? Desk.editor() : Desk.approver();

        assertThat(who.send("POST", draft + "/" + step, words).status()).isEqualTo(428);
        assertThat(who.send("POST", draft + "/" + step, words, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(stage(who.get(draft))).isEqualTo("IN_REVIEW");
    }

    @Test
    void only_the_edition_that_was_read_is_confirmed() {
        var draft = Desk.published();
        var confirmations = "/tenants/" + Desk.SCHOOL + "/confirmations";

        assertThat(Desk.editor()
                        .post(confirmations, Map.of("disclosure", Desk.id(draft), "edition", 2))
                        .status())
                .isEqualTo(412);
        assertThat(Desk.editor()
                        .post(confirmations, Map.of("disclosure", Desk.id(draft)))
                        .status())
                .isEqualTo(400);
        assertThat(Desk.editor()
                        .post(confirmations, Map.of("disclosure", Desk.id(draft), "edition", 1))
                        .status())
                .isEqualTo(204);
        // Twice on a day says nothing more.
        assertThat(Desk.editor()
                        .post(confirmations, Map.of("disclosure", Desk.id(draft), "edition", 1))
                        .status())
                .isEqualTo(422);
    }

    /** A summary, and a menu, of which the catalogue need not say so. */
    @ParameterizedTest
    @ValueSource(strings = {"S0203", "S0903"})
    void what_tells_of_its_own_time_is_never_confirmed_unchanged(String item) {
        var draft = Desk.published(item, "每期不同的内容（示例）", "<p>本期情况见正文（示例）。</p>");

        var refused = Desk.editor()
                .post("/tenants/" + Desk.SCHOOL + "/confirmations", Map.of("disclosure", Desk.id(draft), "edition", 1));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot be confirmed unchanged");
    }

    @Test
    void the_same_key_starts_one_draft_only() {
        var key = UUID.randomUUID().toString();

        var first = Desk.editor().post(Desk.DRAFTS, Map.of("item", "S0703"), "Idempotency-Key", key);
        var again = Desk.editor().post(Desk.DRAFTS, "{ \"item\" : \"S0703\" }", "Idempotency-Key", key);
        var other = Desk.editor().post(Desk.DRAFTS, Map.of("item", "S0702"), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.seen()).isEqualTo(first.seen());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var key = UUID.randomUUID().toString();

        assertThat(Desk.editor()
                        .post(Desk.DRAFTS, Map.of("item", "S9999"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(404);
        assertThat(Desk.editor()
                        .post(Desk.DRAFTS, Map.of("item", "S0703"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"item\": | body",
                "{\"item\":\"S0703\",\"colour\":\"red\"} | colour",
                "{} | item",
                "{\"item\":\"nonsense\"} | item",
                "{\"item\":\"S07\\u00001\"} | item"
            })
    void what_cannot_be_read_is_told_by_its_field(String body, String field) {
        var answer = Desk.editor().post(Desk.DRAFTS, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/issues/0/field").asText()).isEqualTo(field);
    }

    @Test
    void what_the_item_does_not_ask_is_refused_by_name() {
        var draft = Desk.draft();
        var etag = Desk.editor().get(draft).header("etag").orElseThrow();
        var content = new HashMap<String, Object>(Desk.CONTENT);
        content.put("elements", Map.of("bogus", Map.of("answer", "x")));

        var answer = Desk.editor().put(draft, content, "If-Match", etag);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/issues/0/field").asText()).isEqualTo("elements.bogus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/tenants/no-such-tenant",
                "/tenants/mdj-shiyan-xiaoxue/disclosures/no-id",
                "/tenants/mdj-shiyan-xiaoxue/disclosures/01900000-0000-7000-8000-000000000000"
            })
    void what_does_not_exist_is_answered_in_one_way(String path) {
        assertThat(ApiClient.anonymous().get(path).seen())
                .isEqualTo(ApiClient.anonymous().get("/tenants/nobody").seen());
    }

    @Test
    void schools_are_read_page_by_page() {
        var first =
                ApiClient.anonymous().get("/tenants/mdj-edu/schools?limit=2").json();
        var next = first.path("next").asText();
        var second = ApiClient.anonymous()
                .get("/tenants/mdj-edu/schools?limit=200&after=" + next)
                .json();

        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).isNotEmpty();
        assertThat(second.path("items").findValuesAsText("slug"))
                .doesNotContainAnyElementsOf(first.path("items").findValuesAsText("slug"));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void the_catalogue_says_what_binds() {
        var catalogue = ApiClient.anonymous()
                .get("/tenants/" + Desk.SCHOOL + "/catalogue")
                .json();

        assertThat(catalogue.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("grounds")).isNotEmpty());
    }
}
