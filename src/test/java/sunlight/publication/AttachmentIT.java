package sunlight.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;

/** The file of a draft is its school's own: for everybody else it is like a file that never was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentIT {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final String OTHER_SCHOOL = "aimin-zhongxue";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                    .getBytes(US_ASCII);

    private static Browser browser;
    private static BrowserContext editor;
    private static String attachment;

    @BeforeAll
    static void attach() throws Exception {
        browser = Browser.open();
        editor = signedIn("shiyan-editor", SCHOOL);
        attachment = attached(draft());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_colleague_gets_the_file() {
        var answer = editor.request().get(ofDraft(SCHOOL, attachment));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PDF);
    }

    @Test
    void a_colleague_pages_through_the_file_and_a_neighbour_does_not() {
        var view = RealParts.get().url() + "/console/view/%s/" + attachment + "/1";

        assertThat(editor.request().get(view.formatted(SCHOOL)).text()).contains("转学流程.pdf", "打开原文件");
        try (var neighbour = signedIn("aimin-editor", OTHER_SCHOOL)) {
            assertThat(neighbour.request().get(view.formatted(SCHOOL)).status()).isEqualTo(404);
            assertThat(neighbour.request().get(view.formatted(OTHER_SCHOOL)).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_neighbour_cannot_tell_it_from_a_file_that_never_was() {
        try (var neighbour = signedIn("aimin-editor", OTHER_SCHOOL)) {
            for (var slug : new String[] {SCHOOL, OTHER_SCHOOL}) {
                var foreign = neighbour.request().get(ofDraft(slug, attachment));
                var none = neighbour.request().get(ofDraft(slug, nothing()));

                assertThat(foreign.status()).isEqualTo(404);
                assertThat(seen(foreign)).isEqualTo(seen(none));
            }
        }
    }

    @Test
    void the_public_cannot_either() {
        try (var reader = browser.visitor(390, 800)) {
            for (var slug : new String[] {SCHOOL, OTHER_SCHOOL}) {
                var foreign = reader.request().get(ofEdition(slug, attachment));
                var none = reader.request().get(ofEdition(slug, nothing()));

                assertThat(foreign.status()).isEqualTo(404);
                assertThat(seen(foreign)).isEqualTo(seen(none));
            }
        }
    }

    @Test
    void without_a_login_the_console_shows_no_file() {
        try (var reader = browser.visitor(390, 800)) {
            var foreign = reader.request().get(ofDraft(SCHOOL, attachment));
            var none = reader.request().get(ofDraft(SCHOOL, nothing()));

            assertThat(foreign.body()).isNotEqualTo(PDF);
            assertThat(foreign.status()).isEqualTo(none.status());
        }
    }

    /** All that could tell two answers apart, the time excepted. */
    private static Map<String, String> seen(APIResponse answer) {
        var seen = new TreeMap<>(answer.headers());
        seen.remove("date");
        seen.put("status", String.valueOf(answer.status()));
        seen.put("body", answer.text());
        return seen;
    }

    private static String nothing() {
        return UUID.randomUUID().toString();
    }

    private static String ofDraft(String slug, String id) {
        return RealParts.get().url() + "/console/files/" + slug + "/" + id;
    }

    private static String ofEdition(String slug, String id) {
        return RealParts.get().url() + "/" + slug + "/disclosures/files/" + id;
    }

    private static String draft() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(RealParts.get().url() + "/api/v1/tenants/" + SCHOOL + "/drafts"))
                .header("Authorization", "Bearer " + RealParts.get().token("shiyan-editor"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"item\": \"S0703\"}"))
                .build();
        var started = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        var path = started.headers().firstValue("Location").orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String attached(String draft) {
        var page = editor.pages().get(0);
        page.navigate(RealParts.get().url() + "/console/" + SCHOOL + "/disclosures/" + draft);
        page.locator("section:has(> .attachments) input[type=file]")
                .setInputFiles(new FilePayload("转学流程.pdf", "application/pdf", PDF));
        return page.locator("li.file button[data-do=REMOVE]").first().getAttribute("data-key");
    }

    private static BrowserContext signedIn(String user, String slug) {
        var context = browser.visitor(1440, 900);
        var page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(RealParts.get().url() + "/console/" + slug + "/due");
        page.fill("input[name=username]", user);
        if (page.locator("input[name=password]").count() == 0) {
            page.keyboard().press("Enter");
        }
        page.locator("input[name=password]").fill(RealParts.get().password());
        page.keyboard().press("Enter");
        page.getByText("应公开事项").first().waitFor();
        return context;
    }
}
