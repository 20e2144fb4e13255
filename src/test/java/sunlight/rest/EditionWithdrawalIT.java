package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** An older edition that tells too much goes alone: out of every outlet at once, and what is right stays public. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionWithdrawalIT {

    private static final String LEAK = "Zhengquedianhua";
    private static final String SITE = "/" + Desk.SCHOOL;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String id = twoEditions();
    private final String page = SITE + "/disclosures/" + id;

    private static String twoEditions() {
        var id = Desk.published("S0703", "休学复学办法（版次撤下示例）", "<p>" + LEAK + "</p>");
        Desk.resubmitted(id, "休学复学办法（版次撤下示例）", "<p>Xinwenben</p>", "a mistake");
        var draft = Desk.DRAFTS + "/" + id;
        assertThat(Desk.approver().step(draft + "/approval").status()).isEqualTo(200);
        assertThat(Desk.approver().step(draft + "/publication").status()).isEqualTo(200);
        return id;
    }

    @Test
    void it_goes_out_of_every_outlet_and_the_newest_stays() throws Exception {
        assertThat(get(page + "/editions/1").body()).contains(LEAK);
        assertThat(get(SITE + "/open-data/editions.json").body()).contains(LEAK);
        assertThat(get(page + "/editions/2/changes").statusCode()).isEqualTo(200);

        var withdrawn = withdraw(1, "内容有误");

        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(204);
        var stub = get(page + "/editions/1");
        assertThat(stub.statusCode()).isEqualTo(410);
        assertThat(stub.body()).contains("内容有误").doesNotContain(LEAK);
        assertThat(get(page).body()).contains("Xinwenben", "内容有误").doesNotContain(LEAK);
        assertThat(get(page + "/editions/2/changes").statusCode()).isEqualTo(404);
        itLeavesByNoOutlet();
        assertThat(get(SITE + "/log/entries.jsonl?after=0").body())
                .containsPattern(
                        "\"kind\":\"WITHDRAWN\"[^\\n]*\"edition\":1|\"edition\":1[^\\n]*\"kind\":\"WITHDRAWN\"");
    }

    private void itLeavesByNoOutlet() throws Exception {
        for (var outlet : List.of("/open-data/editions.csv", "/feed.xml", "/embed/latest.json", "/search?q=" + LEAK)) {
            assertThat(get(SITE + outlet).body()).as(outlet).doesNotContain("<p>" + LEAK);
        }
        assertThat(get(SITE + "/open-data/editions.json").body())
                .contains("Xinwenben")
                .doesNotContain(LEAK);
        assertThat(get("/api/v1/tenants/" + Desk.SCHOOL + "/disclosures/" + id).body())
                .contains("Xinwenben")
                .doesNotContain(LEAK);
    }

    @Test
    void the_newest_does_not_go_alone_and_nothing_goes_twice_or_without_a_reason() {
        assertThat(withdraw(2, "x").status()).isEqualTo(422);
        assertThat(withdraw(1, " ").status()).isEqualTo(422);
        assertThat(withdraw(9, "x").status()).isEqualTo(404);
        assertThat(Desk.editor()
                        .post(address(), Map.of("edition", 1, "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(withdraw(1, "x").status()).isEqualTo(204);
        assertThat(withdraw(1, "x").status()).isEqualTo(422);
    }

    @Test
    void a_reason_that_tells_what_leaked_is_refused_for_one_edition_and_for_all_and_nothing_is_withdrawn()
            throws Exception {
        var telling = "误发了学生李小红（身份证号11010519491231002X）的信息";
        var draft = Desk.DRAFTS + "/" + id;
        var read = Desk.approver().get(draft).header("etag").orElseThrow();

        var one = withdraw(1, telling);
        var all = Desk.approver().post(draft + "/withdrawal", Map.of("reason", telling), "If-Match", read);

        assertThat(one.status()).as(one.body()).isEqualTo(422);
        assertThat(one.body())
                .contains("The public will see the reason; it holds")
                .doesNotContain("11010519491231002X");
        assertThat(all.status()).as(all.body()).isEqualTo(422);
        assertThat(all.body()).contains("The public will see the reason; it holds");
        assertThat(get(page).statusCode()).isEqualTo(200);
        assertThat(get(page + "/editions/1").statusCode()).isEqualTo(200);
    }

    @Test
    void a_document_number_with_an_identity_number_in_it_is_not_submitted() {
        var draft = Desk.DRAFTS + "/" + Desk.listed("S0703", "转学规定（文号示例）", "<p>Bring the form.</p>");
        var content = new HashMap<String, Object>(Desk.CONTENT);
        content.put("documentNumber", "李小红11010519491231002X");
        var etag = Desk.editor().get(draft).header("etag").orElseThrow();
        assertThat(Desk.editor().put(draft, content, "If-Match", etag).status()).isEqualTo(200);

        assertThat(Desk.editor().get(draft + "/privacy").body()).contains("RESIDENT_ID", "文号");
        assertThat(Desk.editor().step(draft + "/submission").status()).isEqualTo(422);
    }

    private ApiClient.Answer withdraw(int edition, String reason) {
        return Desk.approver().post(address(), Map.of("edition", edition, "reason", reason));
    }

    private String address() {
        return Desk.DRAFTS + "/" + id + "/edition-withdrawals";
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
