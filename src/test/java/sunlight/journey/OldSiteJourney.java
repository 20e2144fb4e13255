package sunlight.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Imported;

/** An old site comes over from a table, a feed and packed pages; wrong files, and very many lines, are told so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldSiteJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final Path PICTURE = Path.of("src/test/resources/privacy/scan.png");

    private static final String TABLE = """
            标题,发布时间,网址,栏目,内容
            旧站教学常规,2024年5月6日,/news/show.asp?id=12,教学,<p>按课程表上课。</p>
            旧站作业管理,2024-05-07,/news/13.jsp,教学,<p>作业公示。</p>
            旧站课程安排,2024-05-08,/article.php?id=14&cat=2,教学,<p>开齐课程。</p>
            旧站值班安排,2024-05-09,/news/15.html,教学,<p>王小明，身份证号11010519491231002X。</p>
            ,2024-05-07,/news/16.jsp,教学,没有标题
            无关的通知,昨天,/news/17.html,其他,一行
            """;

    private static final String FEED = """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>旧站</title>
            <item><title>旧站食堂食谱公示</title><link>http://www.feed.example.cn/food/1.html</link>
            <pubDate>Mon, 06 May 2024 10:20:00 +0800</pubDate><category>后勤</category>
            <description><![CDATA[<p>周一：米饭、土豆炖牛肉。</p>]]></description></item>
            <item><title>没有内容的一条</title><link>http://www.feed.example.cn/2.html</link></item></channel></rss>""";

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
    void an_old_site_comes_over_is_submitted_at_once_and_its_addresses_lead_on() throws Exception {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/import")) {
            editor.sees("旧网站导入");
            editor.page().getByLabel("旧网站网址").fill("www.old.example.cn");
            upload(editor, TABLE);
            editor.sees("共 6 条");
            chosen(editor, "教学", "S0802");
            editor.sees("导入 4 条为草稿");
            editor.keepPicture("78-import");
            editor.button("导入 4 条为草稿").click();
            editor.sees("导入后还没有提交的草稿（4 条）");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("79-import-on-a-phone");
            submitted(editor);
            upload(editor, TABLE);
            editor.sees("以前已经导入过");
        }
        leadsOn("/news/Show.asp?ID=12", "旧站教学常规");
        leadsOn("/news/13.jsp", "旧站作业管理");
        leadsOn("/article.php?id=14&cat=2", "旧站课程安排");
        assertThat(status("/" + SCHOOL + "/news/99.jsp")).isEqualTo("404");
    }

    @Test
    void a_feed_and_a_packed_site_come_over_and_what_is_wrong_with_a_file_is_told() throws Exception {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/import")) {
            editor.sees("旧网站导入");
            upload(editor, "照片.csv", Files.readAllBytes(PICTURE));
            editor.sees("这个文件不是表格、订阅源或网页压缩包");
            upload(editor, "空.xml", "<rss><channel><title>空</title></channel></rss>".getBytes(UTF_8));
            editor.sees("文件里没有找到条目");
            upload(editor, "feed.xml", FEED.getBytes(UTF_8));
            editor.sees("共 2 条");
            chosen(editor, "后勤", "S0802");
            editor.sees("没有正文");
            editor.keepPicture("83-import-of-a-feed");
            editor.button("导入 1 条为草稿").click();
            editor.sees("已存为草稿，请在");
            upload(editor, "feed.xml", FEED.getBytes(UTF_8));
            editor.sees("以前已经导入过");
            upload(editor, "旧站.zip", packed());
            editor.sees("校门翻新通知");
            editor.keepPicture("84-import-of-a-packed-site");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("85-import-of-a-packed-site-on-a-phone");
            editor.page().setViewportSize(1440, 900);
            upload(editor, "many.csv", many());
            editor.sees("共 1,500 条");
            editor.sees("再显示 100 条（还有 1,400 条没有显示）");
            editor.page().getByText("只显示要选事项的和不能导入的").click();
            editor.sees("再显示 100 条（还有 650 条没有显示）");
            editor.keepPicture("86-import-of-many");
        }
    }

    @Test
    void documents_of_a_packed_site_come_along_and_their_old_addresses_lead_on() throws Exception {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/import")) {
            editor.sees("旧网站导入");
            editor.page().getByLabel("旧网站网址").fill("www.old.example.cn");
            upload(editor, "附件.zip", withDocument());
            editor.sees("附件 1 个一并带入");
            editor.sees("附件“登记表.doc”在压缩包里没有找到");
            chosen(editor, "公示", "S0802");
            editor.keepPicture("87-import-with-files");
            editor.button("导入 1 条为草稿").click();
            editor.sees("已存为草稿，请在");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("88-import-with-files-390");
        }
        assertThat(status("/" + SCHOOL + "/upload/2019/plan.pdf")).isEqualTo("404");
        var id = Imported.released("旧站社团安排");
        assertThat(status("/" + SCHOOL + "/upload/2019/plan.pdf"))
                .startsWith("301 ")
                .contains("/" + SCHOOL + "/disclosures/files/");
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/disclosures/" + id);
            reader.sees("社团安排表");
        }
    }

    private static byte[] plan() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.newLineAtOffset(72, 700);
                pen.showText("Clubs meet on Wednesday.");
                pen.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] withDocument() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry("www.old.example.cn/公示/st.html"));
            zip.write("""
                    <html><head><title>旧站社团安排</title></head><body><h1>旧站社团安排</h1><p>发布日期：2024-05-06</p>
                    <p>本学期社团安排见附件，每周三下午活动。</p><p><a href="/upload/2019/plan.pdf">社团安排表</a></p>
                    <p><a href="/upload/2019/form.doc">登记表</a></p></body></html>""".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("www.old.example.cn/upload/2019/plan.pdf"));
            zip.write(plan());
        }
        return out.toByteArray();
    }

    private static void chosen(Visitor editor, String column, String item) {
        editor.page()
                .getByLabel(column, new Page.GetByLabelOptions().setExact(true))
                .fill(item);
        editor.page().locator("vaadin-combo-box-item").getByText(item).first().click();
    }

    /** Half of them say to which item they belong. */
    private static byte[] many() {
        var table = new StringBuilder("标题,日期,网址,栏目,正文,事项\n");
        for (int i = 0; i < 1500; i++) {
            table.append("往年通知%d,2024-05-06,http://many.example.cn/%d.html,栏目%d,<p>正文</p>,%s\n"
                    .formatted(i, i, i % 20, i % 2 == 0 ? "S0802" : ""));
        }
        return table.toString().getBytes(UTF_8);
    }

    /** As Windows in China packs: names in GBK, pages in GBK, pictures in a folder beside. */
    private static byte[] packed() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("旧站/通知/校门.htm"));
            zip.write("""
                    <html><head><title>校门翻新通知</title></head><body><h1>校门翻新通知</h1><p>发布日期：2024-05-06</p>
                    <p>校门翻新期间请走东门，工期约三周。</p><img src="../图片/校门.png" alt="校门效果图"></body></html>""".getBytes(Charset.forName("GBK")));
            zip.putNextEntry(new ZipEntry("旧站/图片/校门.png"));
            zip.write(Files.readAllBytes(PICTURE));
            zip.putNextEntry(new ZipEntry("旧站/通知/空白.htm"));
            zip.write("<html><body></body></html>".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static void upload(Visitor editor, String name, byte[] file) {
        editor.page()
                .locator(".importing input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
    }

    private static void submitted(Visitor editor) {
        editor.button("全部勾选").click();
        editor.button("提交勾选的草稿").click();
        editor.answer("提交审核");
        editor.sees("已处理 4 条");
        editor.page().setViewportSize(1440, 900);
        editor.page().locator(".submitting").scrollIntoViewIfNeeded();
        editor.keepPicture("80-submitted-together");
        assertThat(editor.page().locator(".submitting .outcome .wrong").innerText())
                .contains("没有提交", "旧站值班安排", "居民身份证号");
        assertThat(editor.page().locator(".submitting .outcome li").count()).isEqualTo(4);
        editor.sees("导入后还没有提交的草稿（1 条）");
    }

    /** Nowhere before it is public. */
    private static void leadsOn(String address, String title) throws Exception {
        assertThat(status("/" + SCHOOL + address)).isEqualTo("404");
        var published = Imported.published(title);
        assertThat(status("/" + SCHOOL + address))
                .startsWith("301 ")
                .endsWith("/" + SCHOOL + "/disclosures/" + published);
    }

    private static void upload(Visitor editor, String table) {
        editor.page()
                .locator(".importing input[type=file]")
                .setInputFiles(new FilePayload("old.csv", "text/csv", table.getBytes(Charset.forName("GBK"))));
    }

    private static String status(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(RealParts.get().url() + path)).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        return (answer.statusCode() + " "
                        + answer.headers().firstValue("Location").orElse(""))
                .strip();
    }
}
