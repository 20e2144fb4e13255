package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;

/** What is owed to parents hangs on the notice board: printed, posted, recorded by one and confirmed by another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final String SECRET = "四点半课后服务安排";
    private static final String PLACE = "校门口公示栏";
    private static final String CONTENT = """
            {"title": "%s", "body": "<p>周一至周五开展。</p>", "formedOn": "2026-11-20", "attribute": "INTERNAL",
             "elements": {"homework_limits": {"answer": "不超过60分钟"}, "service_hours": {"answer": "16:30"},
                          "content": {"answer": "作业辅导"}, "fees": {"answer": "免费"}}}
            """.formatted(SECRET);

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_notice_hangs_is_confirmed_by_a_second_person_and_fulfils_the_item() throws Exception {
        var draft = published();
        var number = indexNumber(draft);
        var before = status();

        anEditorPrintsAndRecords();
        assertThat(status()).isEqualTo(before);
        anApproverConfirms();

        assertThat(status()).startsWith("FULFILLED");
        aParentScansTheCode(number);
        assertThat(page("/" + SCHOOL + "/disclosures/" + draft).statusCode()).isEqualTo(404);
    }

    private void anEditorPrintsAndRecords() throws IOException {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/postings")) {
            editor.sees(SECRET);
            var paper = editor.page().context().newPage();
            paper.navigate(RealParts.get().url()
                    + editor.page().getByText("打印张贴稿").first().getAttribute("href"));
            paper.getByText("查询编号").waitFor();
            assertThat(paper.locator("svg").count()).isEqualTo(1);
            picture(paper, "posting-paper");
            paper.close();

            editor.button("登记张贴").first().click();
            var dialog = editor.page().locator("vaadin-dialog-overlay");
            dialog.getByLabel("张贴地点").fill(PLACE);
            dialog.locator("input[type=file]").setInputFiles(new FilePayload("公示栏.jpg", "image/jpeg", photo()));
            dialog.getByText("已添加照片").waitFor();
            dialog.getByText("仅有成年人").click();
            picture(editor.page(), "posting-record");
            editor.answer("登记张贴");
            editor.sees(PLACE);
            assertThat(editor.button("确认").count()).isZero();
            editor.page().setViewportSize(390, 844);
            picture(editor.page(), "posting-console-390");
        }
    }

    private void anApproverConfirms() {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/postings")) {
            approver.sees(PLACE);
            approver.sign("确认");
            approver.sees("张贴中");
            assertThat(approver.barriers()).isEmpty();
            picture(approver.page(), "posting-console-1440");
        }
    }

    private void aParentScansTheCode(String number) {
        try (var parent = Visitor.reader(browser, 390)) {
            parent.goTo("/" + SCHOOL + "/posted/" + number);
            parent.sees(PLACE);
            assertThat(parent.page().content()).doesNotContain(SECRET).doesNotContain("作业辅导");
            assertThat(parent.barriers()).isEmpty();
            picture(parent.page(), "posting-stub-390");
            parent.goTo("/" + SCHOOL + "/S0505");
            parent.sees(PLACE);
            assertThat(parent.page().content()).doesNotContain(SECRET);
            picture(parent.page(), "posting-item-390");
        }
    }

    private static String published() throws Exception {
        var drafts = "/api/v1/tenants/" + SCHOOL + "/drafts";
        var started = call("POST", drafts, "shiyan-editor", "{\"item\": \"S0505\"}", "");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        var draft = started.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", "/api/v1");
        step("PUT", draft, "", "shiyan-editor", CONTENT);
        step("POST", draft, "/submission", "shiyan-editor", "");
        step("POST", draft, "/approval", "shiyan-approver", "");
        step("POST", draft, "/publication", "shiyan-approver", "");
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    private static void step(String verb, String draft, String step, String user, String body) throws Exception {
        var etag = call("GET", draft, user, "", "").headers().firstValue("ETag").orElseThrow();
        var done = call(verb, draft + step, user, body, etag);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    private static HttpResponse<String> call(String verb, String path, String user, String body, String etag)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RealParts.get().url() + path))
                .header("Authorization", "Bearer " + RealParts.get().token(user))
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> page(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RealParts.get().url() + path));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String indexNumber(String draft) throws SQLException {
        return asked("select index_number from disclosure where id = '" + draft + "'");
    }

    private static String status() throws SQLException {
        return asked("""
                select i.status from compliance_interval i join tenant t on t.id = i.tenant_id
                where t.slug = '%s' and i.item_code = 'S0505' and i.known_until is null
                  and i.from_on <= (now() at time zone 'Asia/Shanghai')::date
                  and (i.until_on is null or i.until_on > (now() at time zone 'Asia/Shanghai')::date)
                """.formatted(SCHOOL));
    }

    private static String asked(String sql) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}
