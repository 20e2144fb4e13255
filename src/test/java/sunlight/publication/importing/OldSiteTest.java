package sunlight.publication.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Standing;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

/** What comes out of the files of old sites, and what is said of each line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Path PICTURE = Path.of("src/test/resources/privacy/scan.png");
    private static final String TABLE = """
            标题,发布时间,网址,栏目,内容
            转学规定和办理程序,2024年5月6日,http://www.old.cn/News/Show.asp?ID=12,招生,"<p>第一段</p><p>带""引号""和,逗号</p>"
            ,2024-05-07,/news/13.html,招生,没有标题
            "借读
            规定",昨天,news/14.html,,"一行
            两行"
            转学规定,2024/5/6,HTTP://www.old.cn/news/show.asp?id=12,招生,同一页
            没有正文,2024.5.6,http://www.old.cn/15.html,招生,
            """;

    @Test
    void a_table_of_excel_in_gbk_is_told_line_by_line() {
        var pages = read(TABLE.getBytes(Charset.forName("GBK")), "www.old.cn");

        assertThat(pages).hasSize(5);
        assertThat(pages.get(0).title()).isEqualTo("转学规定和办理程序");
        assertThat(pages.get(0).day()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(pages.get(0).key()).isEqualTo("/news/show.asp?id=12");
        assertThat(String.valueOf(pages.get(0).text())).contains("<p>第一段</p>", "带&#34;引号&#34;和,逗号");
        assertThat(String.valueOf(pages.get(0).item())).isEqualTo("S0701");
        assertThat(keys(pages.get(1).against())).containsExactly("importing.noTitle");
        assertThat(pages.get(2).title()).isEqualTo("借读 规定");
        assertThat(pages.get(2).address()).isEqualTo("http://www.old.cn/news/14.html");
        assertThat(String.valueOf(pages.get(2).text())).contains("<p>一行</p><p>两行</p>");
        assertThat(keys(pages.get(2).notes())).contains("importing.badDay");
        assertThat(keys(pages.get(3).against())).containsExactly("importing.twice");
        assertThat(keys(pages.get(4).against())).containsExactly("importing.noBody");
    }

    @Test
    void tabs_semicolons_and_a_byte_order_mark_are_tables_too() {
        assertThat(read("\uFEFFtitle\tcontent\n甲\t乙\n".getBytes(UTF_8), "")).hasSize(1);
        assertThat(read("题名;正文;日期\n甲;乙;20240506\n".getBytes(UTF_8), "").get(0).day())
                .isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void a_feed_in_either_form_is_read() {
        var rss = """
                <?xml version="1.0" encoding="gb2312"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>站</title>
                <item><title><![CDATA[食谱 &amp; 公示]]></title><link>http://www.old.cn/a.php?x=1&amp;y=2</link>
                <pubDate>Mon, 06 May 2024 10:20:00 +0800</pubDate><category>后勤</category>
                <description>摘要</description><content:encoded><![CDATA[<p>全文<script>x</script></p>]]></content:encoded></item></channel></rss>""";
        var atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>二</title><link rel="self" href="http://x/feed"/>
                <link rel="alternate" href="http://www.old.cn/b.html"/><updated>2024-05-06T20:30:00Z</updated>
                <category term="通知"/><content type="html">&lt;p&gt;内容&lt;/p&gt;</content></entry></feed>""";

        var first = read(rss.getBytes(Charset.forName("GBK")), "").get(0);
        assertThat(first.title()).isEqualTo("食谱 & 公示");
        assertThat(first.key()).isEqualTo("/a.php?x=1&y=2");
        assertThat(first.category()).isEqualTo("后勤");
        assertThat(String.valueOf(first.text())).contains("<p>全文</p>").doesNotContain("摘要", "script");
        var second = read(atom.getBytes(UTF_8), "").get(0);
        assertThat(second.address()).isEqualTo("http://www.old.cn/b.html");
        assertThat(second.day()).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(String.valueOf(second.text())).contains("<p>内容</p>");
    }

    @Test
    void an_entity_bomb_is_no_bomb() {
        var bomb =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title>"
                        + "<description>文字</description></item></channel></rss>";

        assertThat(read(bomb.getBytes(UTF_8), "")).hasSize(1);
    }

    @Test
    void saved_pages_in_a_zip_know_their_old_addresses() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("www.old.cn/zs/show.asp@id=7.html", page("招生简章", "2023-6-1"));
        files.put("站点/通知/1.html", page("放假通知", "2023年9月28日"));
        files.put("站点/空.html", "<html><body></body></html>");
        files.put("__MACOSX/._1.html", "x");

        var pages = read(zipped(files), "http://www.old.cn");

        assertThat(pages).hasSize(3);
        assertThat(pages.get(0).key()).isEqualTo("/zs/show.asp?id=7");
        assertThat(pages.get(1).address())
                .isEqualTo("http://www.old.cn/" + java.net.URLEncoder.encode("通知", UTF_8) + "/1.html");
        assertThat(pages.get(1).category()).isEqualTo("通知");
        assertThat(pages.get(1).day()).isEqualTo(LocalDate.of(2023, 9, 28));
        assertThat(keys(pages.get(2).against())).contains("saved.noText");
    }

    @Test
    void pictures_are_found_in_folders_with_chinese_names_however_a_zip_writes_these() throws IOException {
        for (var bytesOf : List.of(Charset.forName("GBK"), UTF_8)) {
            var out = new ByteArrayOutputStream();
            // As Latin, what stands in the zip are the bytes of the name and no word of how it is written.
            try (var zip = new ZipOutputStream(out, ISO_8859_1)) {
                put(
                        zip,
                        raw("旧站/机构/简介.htm", bytesOf),
                        ("<html><head><title>学校简介</title></head><body><h1>学校简介</h1>"
                                        + "<p>本校建于一九五八年，有十二个教学班。</p><p><img src=\"../图片/校门.png\" alt=\"校门\"></p></body></html>")
                                .getBytes(Charset.forName("GBK")));
                put(zip, raw("旧站/图片/校门.png", bytesOf), Files.readAllBytes(PICTURE));
            }

            var page = read(out.toByteArray(), "www.old.cn").get(0);

            assertThat(page.category()).isEqualTo("机构");
            assertThat(page.title()).isEqualTo("学校简介");
            assertThat(Objects.requireNonNull(page.text()).pictures())
                    .as(bytesOf.name())
                    .hasSize(1);
            assertThat(keys(page.notes())).doesNotContain("saved.pictureMissing");
        }
    }

    @Test
    void documents_that_lie_beside_a_page_come_along_and_those_that_do_not_are_named() throws IOException {
        var page = read(withDocuments(), "www.old.cn").get(0);

        assertThat(page.files())
                .extracting(OldFile::name, OldFile::key)
                .containsExactly(
                        tuple("附件1：招生计划.pdf", "/uploadfile/2023/1.pdf"),
                        tuple("往年计划.pdf", "/uploadfile/2022/1.pdf?v=2"),
                        tuple("表.docx", "/uploadfile/%e8%a1%a8.docx"));
        assertThat(page.files().get(1).bytes()).endsWith("2022".getBytes(UTF_8));
        assertThat(page.notes())
                .filteredOn(note -> note.field().equals("files") || note.key().equals("saved.fileMissing"))
                .extracting(Issue::key, note -> note.args().get(0))
                .containsExactlyInAnyOrder(
                        tuple("importing.filesCome", 3),
                        tuple("importing.fileRefused", "全部材料.zip"),
                        tuple("saved.fileMissing", "报名表.doc"));
        assertThat(Objects.requireNonNull(page.text()).body().html())
                .contains("附件1", "招生计划", "http://www.moe.gov.cn/")
                .doesNotContain("1.pdf\"");
    }

    private static byte[] withDocuments() throws IOException {
        var out = new ByteArrayOutputStream();
        var pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                        .getBytes(UTF_8);
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            put(zip, "www.old.cn/zs/7.html", """
                    <html><head><title>招生简章</title></head><body><h1>招生简章</h1><p>请各位家长阅读附件，按时报名登记。</p>
                    <p><a href="../uploadfile/2023/1.pdf">附件1：招生计划</a></p>
                    <p><a href="http://www.old.cn/uploadfile/2022/1.pdf?v=2">往年计划.pdf</a></p>
                    <p><a href="/uploadfile/%E8%A1%A8.docx">点击下载</a></p>
                    <p><a href="/uploadfile/none.doc">报名表</a> <a href="/uploadfile/all.zip">全部材料</a></p>
                    <p><a href="http://www.moe.gov.cn/">教育部</a></p></body></html>""".getBytes(UTF_8));
            put(zip, "www.old.cn/uploadfile/2023/1.pdf", pdf);
            put(zip, "www.old.cn/uploadfile/2022/1.pdf", (new String(pdf, UTF_8) + "\n%2022").getBytes(UTF_8));
            put(
                    zip,
                    "www.old.cn/uploadfile/表.docx",
                    Files.readAllBytes(Path.of("src/test/resources/word/transfer-rules.docx")));
            put(zip, "www.old.cn/uploadfile/all.zip", new byte[] {'P', 'K', 3, 4});
        }
        return out.toByteArray();
    }

    private static String raw(String name, Charset charset) {
        return new String(name.getBytes(charset), ISO_8859_1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    @Test
    void a_wrong_file_is_named_and_says_what_to_bring_instead() throws IOException {
        assertThat(refusal(zipped(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"))))
                .isEqualTo("importing.workbook");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("importing.workbook");
        assertThat(refusal(Files.readAllBytes(PICTURE))).isEqualTo("importing.unreadable");
        assertThat(refusal("%PDF-1.7 x".getBytes(UTF_8))).isEqualTo("importing.unreadable");
        assertThat(refusal(new byte[0])).isEqualTo("importing.nothing");
        assertThat(refusal(zipped(Map.of()))).isEqualTo("saved.noPageInside");
        assertThat(refusal("<?xml version=\"1.0\"?><rss><channel><title>空</title></channel></rss>".getBytes(UTF_8)))
                .isEqualTo("importing.noEntries");
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(RuleBroken.class, () -> read(file, ""))
                .issues()
                .get(0)
                .key();
    }

    @Test
    void what_came_before_does_not_come_again() {
        var site = new OldSite(List.of(), List.of(), "/news/show.asp?id=12"::equals, "", TODAY);

        assertThat(keys(site.read(TABLE.getBytes(UTF_8)).get(0).against())).containsExactly("importing.already");
    }

    @Test
    void a_page_without_an_address_is_known_again_by_what_it_says() {
        var table = "title,content\n甲,乙\n甲,乙\n".getBytes(UTF_8);

        assertThat(keys(read(table, "").get(1).against())).containsExactly("importing.twice");
        assertThat(read(table, "").get(0).key())
                .isEqualTo(read(table, "").get(0).key())
                .startsWith("#");
    }

    @Test
    void what_is_none_of_these_is_refused_with_what_to_do() {
        for (var wrong : List.of("a,b\n1,2", "<html><p>x</p></html>", "<rss></rss>", "title,content\n")) {
            assertThatThrownBy(() -> read(wrong.getBytes(UTF_8), "")).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void a_thousand_lines_are_read_in_a_moment() {
        var table = new StringBuilder("标题,日期,网址,正文\n");
        for (int i = 0; i < 1000; i++) {
            table.append("第")
                    .append(i)
                    .append("条,2024-05-06,http://www.old.cn/")
                    .append(i)
                    .append(".html,<p>正文</p>\n");
        }

        assertThat(read(table.toString().getBytes(UTF_8), "")).hasSize(1000).allMatch(FoundPage::canCome);
    }

    private static List<FoundPage> read(byte[] file, String home) {
        var items = new Samples("").standings().stream().map(Standing::item).toList();
        return new OldSite(items, items, key -> false, home, TODAY).read(file);
    }

    private static List<String> keys(List<Issue> issues) {
        return issues.stream().map(Issue::key).toList();
    }

    private static String page(String title, String day) {
        return "<html><head><title>" + title + "</title></head><body><div class=article><h1>" + title + "</h1><p>发布日期："
                + day + "</p><p>这里是正文，足够长的一段话。</p></div></body></html>";
    }

    private static byte[] zipped(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
