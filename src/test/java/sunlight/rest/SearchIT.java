package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.viewing.Attached;
import sunlight.viewing.Sample;

/** What is published can be found at once, by people and programs, and what is withdrawn cannot. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchIT {

    private static final Duration MADE_WITHIN = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_question_without_a_word_in_it_is_told_what_to_enter() throws Exception {
        for (var odd : List.of("%", "_", "\\", "* ！")) {
            assertThat(page("/" + Desk.SCHOOL + "/search?q=" + coded(odd)).body())
                    .contains("请输入要查找的词，例如 转学。");
        }
        assertThat(page("/" + Desk.SCHOOL + "/search").body()).doesNotContain("请输入要查找的词，例如 转学。");
    }

    @Test
    void what_is_published_is_found_until_it_is_withdrawn() throws Exception {
        var draft = Desk.published();
        var disclosure = Desk.id(draft);

        assertThat(page("/" + Desk.SCHOOL + "/search?q=" + coded("转学 bring")).body())
                .contains(disclosure, "<mark>转学</mark>", "<mark>Bring</mark>");
        assertThat(page("/mdj-edu/search?q=" + coded("转学")).body()).contains(disclosure);
        assertThat(answer("/tenants/mdj-edu/search?q=" + coded("学"))).contains(disclosure);
        assertThat(answer("/tenants/aimin-zhongxue/search?q=" + coded("转学"))).doesNotContain(disclosure);

        var withdrawn = Desk.approver().step(draft + "/withdrawal", Map.of("reason", "内容有误"));

        assertThat(withdrawn.status()).as(withdrawn.body()).isLessThan(300);
        assertThat(answer("/tenants/mdj-edu/search?q=" + coded("学"))).doesNotContain(disclosure);
    }

    @Test
    void a_word_that_stands_only_in_an_attachment_finds_its_disclosure() throws Exception {
        var disclosure = Desk.published("S0703", "转学材料说明", "<p>见附件。</p>");
        var mark = disclosure.substring(24);
        var file = new Attached(Desk.SCHOOL, UUID.fromString(disclosure))
                .file("收费标准.xlsx", Attached.XLSX, Sample.xlsx("课后服务费" + mark));
        var words = "/tenants/mdj-edu/search?q=" + coded("转学 务费 " + mark);

        // Its page is made a moment after it came.
        Until.answered(
                MADE_WITHIN,
                () -> ApiClient.anonymous().get(words),
                found -> found.body().contains(disclosure));
        var page = page("/mdj-edu/search?q=" + coded("转学 务费 " + mark)).body();

        assertThat(page)
                .contains("在附件“收费标准.xlsx”中找到", "/disclosures/" + disclosure + "/files/" + file, "<mark>务费" + mark);
        assertThat(answer(words)).contains("\"attached\":{\"id\":\"" + file);
        assertThat(answer("/tenants/aimin-zhongxue/search?q=" + coded(mark))).doesNotContain("收费标准");

        looked("/mdj-edu/search?q=" + coded("转学 务费 " + mark));
        hide(file);
        assertThat(answer(words)).doesNotContain(disclosure);
    }

    @Test
    void an_attachment_of_a_draft_is_found_from_the_publication_until_the_withdrawal() throws Exception {
        var draft = Desk.draft();
        var disclosure = Desk.id(draft);
        var mark = disclosure.substring(24);
        new Attached(Desk.SCHOOL, UUID.fromString(disclosure)).file("一览表.xlsx", Attached.XLSX, Sample.xlsx(mark));
        var words = "/tenants/" + Desk.SCHOOL + "/search?q=" + coded(mark);
        Until.answered(MADE_WITHIN, () -> views(disclosure), made -> made == 1);
        assertThat(answer(words)).doesNotContain(disclosure);

        // The gate reads the file when it is first asked about it.
        Until.answered(
                MADE_WITHIN, () -> Desk.editor().step(draft + "/submission").status(), status -> status == 200);
        Desk.signed(disclosure);
        assertThat(answer(words)).contains(disclosure, "一览表.xlsx");

        Desk.withdrawn(disclosure);
        assertThat(answer(words)).doesNotContain(disclosure);
        assertThat(count("published_file_text where disclosure_id = '" + disclosure + "'"))
                .isZero();
    }

    private static int views(String disclosure) throws SQLException {
        return count("file_view v join attachment a on a.tenant_id = v.tenant_id and a.sha256 = v.sha256"
                + " where v.outcome = 'MADE' and a.disclosure_id = '" + disclosure + "'");
    }

    private static int count(String rows) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void looked(String path) {
        try (var browser = Browser.open()) {
            for (var width : new int[] {390, 1440}) {
                try (var reader = browser.visitor(width, 900)) {
                    var page = reader.newPage();
                    page.navigate(RealParts.get().url() + path);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("target/screenshots/search-attached-" + width + ".png")));
                    page.getByText("收费标准.xlsx").first().click();
                    page.getByText("课后服务费").first().waitFor();
                }
            }
        }
    }

    private static void hide(UUID file) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update attachment set hidden_at = now() where id = '" + file + "'");
        }
    }

    @Test
    void nothing_found_says_what_to_do() throws Exception {
        var page = page("/mdj-edu/search?q=" + coded("龘龘") + "&year=2020");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("没有找到同时含有这些词的公开信息", "少输入几个词", "改回“全部”").doesNotContain("<script");
    }

    @Test
    void without_words_there_is_a_form_and_the_api_says_so() throws Exception {
        assertThat(page("/large/mdj-edu/search?q=%EF%BC%8C&page=x").body()).contains("<form class=\"search\"");
        assertThat(ApiClient.anonymous().get("/tenants/mdj-edu/search").status())
                .isEqualTo(422);
    }

    @Test
    void a_school_is_found_by_its_name_and_its_initials_and_what_it_published_by_its_name_with_other_words()
            throws Exception {
        var disclosure = Desk.published("S0703", "收费公示（按校名搜索）", "<p>本学期课后服务收费标准。</p>");
        try {
            assertThat(answer("/tenants/mdj-edu/search?q=" + coded("实验小学 收费"))).contains(disclosure);
            assertThat(answer("/tenants/mdj-edu/search?q=" + coded("syxx 收费"))).contains(disclosure);
            assertThat(answer("/tenants/mdj-edu/search?q=" + coded("experimental 收费")))
                    .contains(disclosure);
            assertThat(answer("/tenants/" + Desk.SCHOOL + "/search?q=" + coded("实验小学 收费")))
                    .contains(disclosure);
            assertThat(answer("/tenants/mdj-edu/search?q=" + coded("爱民小学 收费"))).doesNotContain(disclosure);
            pictured("name-and-words", "/mdj-edu/search?q=" + coded("实验小学 收费"));
        } finally {
            Desk.withdrawn(disclosure);
        }
        assertThat(answer("/tenants/mdj-edu/search?q=" + coded("实验小学 按校名搜索"))).doesNotContain(disclosure);
        for (var name : new String[] {"示例实验小学", "syxx", "Experimental Primary"}) {
            assertThat(answer("/tenants/mdj-edu/search?q=" + coded(name)))
                    .contains("\"named\":[{\"tenant\":\"" + Desk.SCHOOL);
        }
        assertThat(page("/mdj-edu/search?q=syxx").body())
                .contains("您要找的是不是", "<li><a href=\"/" + Desk.SCHOOL + "\">示例实验小学");
        assertThat(page("/en/mdj-edu/search?q=syxx").body())
                .contains("Are you looking for", "<li><a href=\"/en/" + Desk.SCHOOL + "\">Example Experimental");
        pictured("name", "/mdj-edu/search?q=syxx");
    }

    private static void pictured(String name, String path) {
        try (var browser = Browser.open()) {
            for (var width : new int[] {390, 1440}) {
                try (var reader = browser.visitor(width, 900)) {
                    var page = reader.newPage();
                    page.navigate(RealParts.get().url() + path);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(
                                    java.nio.file.Path.of("target/screenshots/search-" + name + "-" + width + ".png")));
                }
            }
        }
    }

    private static String answer(String path) {
        var answer = ApiClient.anonymous().get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
