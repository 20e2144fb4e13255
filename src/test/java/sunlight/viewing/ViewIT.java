package sunlight.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;

/** An attachment is read on a telephone without an office program, as long as the public may have it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewIT {

    private static final String SCHOOL = "mdj-teshu-xuexiao";
    private static final String NEIGHBOUR = "aimin-xiaoxue";
    private static final Duration MADE_WITHIN = Duration.ofSeconds(60);
    private static final Duration GONE_WITHIN = Duration.ofSeconds(5);
    private static final Pattern PICTURE = Pattern.compile("/disclosures/files/[0-9a-f-]{36}/pictures/[0-9a-f-]{36}");

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID disclosure = UUID.randomUUID();
    private final Attached attached = new Attached(SCHOOL, disclosure);
    private UUID sheet = disclosure;
    private UUID scan = disclosure;
    private UUID bomb = disclosure;

    @BeforeEach
    void publish() throws Exception {
        RealParts.get();
        sql("""
                insert into disclosure select t.id, '%1$s', 1, 'S0701', '收费公示', 'x', '{}', '2026-10-28', null, '%1$s',
                  'PROACTIVE', 'PUBLISHED', 1, 1, 'a', 'a', 1, now(), now() from tenant t where slug = '%2$s';
                insert into edition select t.id, '%1$s', '%1$s', 1, 'S0701', '收费公示', '<p>见附件。</p>', '{}',
                  '2026-10-28', null, '%1$s', 'PROACTIVE', now(), 'h' from tenant t where slug = '%2$s';
                """);
        sheet = attached.file("收费标准.xlsx", Attached.XLSX, Sample.xlsx());
        scan = attached.file("批复（盖章）.pdf", "application/pdf", Sample.pdf());
        bomb = attached.file("名册.xlsx", Attached.XLSX, Sample.bomb());
    }

    @Test
    void a_sheet_is_read_as_a_table_within_the_site_in_both_languages() throws Exception {
        var page = made(view(sheet), "课后服务费");

        assertThat(page.body())
                .contains("收费标准.xlsx", "XLSX 文件", "KB", "<th scope=\"col\">项目</th>", "下载原文件")
                .doesNotContain(Sample.HIDDEN, "<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/en" + view(sheet)).body()).contains("Download the original", "课后服务费");
        assertThat(get(disclosure()).body()).contains("href=\"" + view(sheet) + "\"");
    }

    @Test
    void a_sealed_page_is_shown_as_a_picture_of_its_own() throws Exception {
        var page = made(view(scan), "alt=\"第 2 页\"");

        var picture = PICTURE.matcher(page.body());
        assertThat(picture.find()).isTrue();
        var image = get("/" + SCHOOL + picture.group());
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(image.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
    }

    @Test
    void what_cannot_be_shown_says_why() throws Exception {
        assertThat(made(view(bomb), "没有网页版").body()).contains("文件过大或过于复杂", "下载原文件");
    }

    @Test
    void a_hidden_file_and_a_withdrawn_edition_take_the_view_and_its_pictures_with_them() throws Exception {
        var picture = PICTURE.matcher(made(view(scan), "alt=\"第 2 页\"").body());
        assertThat(picture.find()).isTrue();
        var image = "/" + SCHOOL + picture.group();
        sql("update attachment set hidden_at = now() where id = '" + scan + "'");
        gone(view(scan));
        assertThat(get(image).statusCode()).isEqualTo(404);

        made(view(sheet), "课后服务费");
        sql("update edition set withdrawn_at = now(), withdrawal_reason = '含个人信息' where disclosure_id = '%1$s'");
        gone(view(sheet));
    }

    @Test
    void a_neighbour_has_no_such_file() throws Exception {
        made(view(sheet), "课后服务费");
        var foreign = get(view(sheet).replace(SCHOOL, NEIGHBOUR));
        var none = get("/" + NEIGHBOUR + "/disclosures/" + UUID.randomUUID() + "/files/" + sheet);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(none.body());
    }

    @Test
    void it_fits_a_small_telephone() throws Exception {
        made(view(sheet), "课后服务费");
        made(view(scan), "alt=\"第 2 页\"");
        try (var browser = Browser.open()) {
            for (var path : new String[] {view(sheet), "/large" + view(sheet), view(scan), disclosure()}) {
                try (var reader = browser.visitor(320, 800)) {
                    var page = reader.newPage();
                    page.navigate(RealParts.get().url() + path);
                    var sticksOut = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
                    assertThat(page.evaluate(sticksOut)).as(path).isEqualTo(false);
                    assertThat(new com.deque.html.axecore.playwright.AxeBuilder(page)
                                    .analyze()
                                    .getViolations())
                            .as(path)
                            .isEmpty();
                    page.setViewportSize(390, 844);
                    page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots/view-" + Math.abs(path.hashCode() % 1000) + ".png")));
                }
            }
        }
    }

    private String disclosure() {
        return "/" + SCHOOL + "/disclosures/" + disclosure;
    }

    private String view(UUID file) {
        return disclosure() + "/files/" + file;
    }

    private HttpResponse<String> made(String path, String content) {
        var page = Until.answered(
                MADE_WITHIN, () -> get(path), answer -> answer.body().contains(content));
        assertThat(page.body()).contains(content);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private void gone(String path) {
        var page = Until.answered(GONE_WITHIN, () -> get(path), answer -> answer.statusCode() != 200);
        assertThat(page.statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void sql(String text) throws SQLException {
        attached.sql(text.formatted(disclosure, SCHOOL));
    }
}
