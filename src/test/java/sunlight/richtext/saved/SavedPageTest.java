package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

/** Articles out of pages as browsers save them: of official accounts, and of the systems school sites ran on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SavedPageTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] PNG = png();

    /** As it looks when it was saved: hidden until its script has run, pictures waiting to be scrolled to. */
    private static final String WECHAT = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title></title>
            <meta property="og:title" content="实验小学2024年春季运动会顺利举行" />
            <meta property="og:url" content="http://mp.weixin.qq.com/s?__biz=MzA5&amp;mid=265&amp;idx=1&amp;sn=ab12&amp;chksm=8b3f&amp;scene=27#wechat_redirect" />
            <meta name="author" content="实验小学">
            <script>var ct = "1714962000"; var msg_link = "http://mp.weixin.qq.com/s?__biz=MzA5\\x26amp;mid=265#rd";</script></head>
            <body id="activity-detail"><div class="rich_media_area_primary">
            <h1 class="rich_media_title" id="activity-name">
              实验小学2024年春季运动会顺利举行
            </h1><div id="meta_content"><a id="js_name">实验小学官微</a><em id="publish_time">2024年05月06日 10:20</em></div>
            <div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; ">
            <section style="text-align:center;"><section style="font-size: 18px;"><span style="font-weight: bold;color:red">一、开幕式</span></section></section>
            <section data-role="outer"><p style="line-height:2em"><span leaf="">5月6日上午，运动会开幕。</span></p><p><br></p>
            <section style="display: none;">看不见的字 13800138000</section>
            <p><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg" data-ratio="0.66"
              data-type="jpeg" src="%s" alt="图片"></p></section>
            <table width="300"><tbody><tr><td rowspan="2">项目</td><td><section><span>名次</span></section></td></tr><tr><td>跑步</td></tr></tbody></table>
            <table><tbody><tr><td><p>只有一格</p></td></tr></tbody></table>
            <mpvoice name="校歌"></mpvoice><iframe class="video_iframe" data-src="https://v.qq.com/x"></iframe>
            <p>详见<a href="https://edu.example.cn/a.html?id=3&utm_source=wx">通知</a>，<a href="javascript:void(0);">点这里</a>。</p>
            <img src="https://mmbiz.qpic.cn/track.gif" width="1" height="1">
            </div><div id="js_pc_qr_code">微信扫一扫关注该公众号</div></div><script>report()</script></body></html>""";

    @Test
    void an_article_of_an_official_account_comes_in_without_what_only_made_its_looks() {
        var article = SavedPage.read(WECHAT.formatted(dataUri(PNG)).getBytes(UTF_8));
        var html = html(article);

        assertThat(article.imported().title()).isEqualTo("实验小学2024年春季运动会顺利举行");
        assertThat(article.address()).isEqualTo("http://mp.weixin.qq.com/s?__biz=MzA5&mid=265&idx=1&sn=ab12");
        assertThat(article.day()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(article.publisher()).isEqualTo("实验小学官微");
        assertThat(html)
                .contains("<p><strong>一、开幕式</strong></p>", "<p>5月6日上午，运动会开幕。</p>", "<td rowspan=\"2\">项目</td>")
                .contains("<p>只有一格</p>", "<img src=\"files/", "href=\"https://edu.example.cn/a.html?id=3\"", "点这里")
                .doesNotContain(
                        "看不见", "13800138000", "扫一扫", "section", "<span", "style", "javascript", "track.gif", "utm_");
        assertThat(article.imported().pictures()).hasSize(1);
        assertThat(keys(article)).containsExactlyInAnyOrder("saved.pictureWithoutAlt", "saved.mediaLost");
    }

    @Test
    void a_picture_that_stayed_on_the_web_is_named_and_leaves_a_prompt() {
        var article = SavedPage.read(
                WECHAT.formatted("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
                        .getBytes(UTF_8));

        assertThat(article.missing()).containsExactly("https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg");
        assertThat(keys(article)).contains("saved.pictureMissing");
        assertThat(html(article)).contains("【请填写：此处原有一张图片").doesNotContain("<img");
    }

    @Test
    void a_single_file_page_brings_its_pictures_along() {
        var page = WECHAT.formatted("https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg")
                .replaceAll("\\s+data-src=\"https://mmbiz[^\"]+\"", "");
        var mhtml = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://mp.weixin.qq.com/s/Xy_9-z\r\n"
                + "Subject: =?utf-8?Q?=E5=AE=9E?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                + "\tboundary=\"----MultipartBoundary--x----\"\r\n\r\n\r\n------MultipartBoundary--x----\r\n"
                + "Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: https://mp.weixin.qq.com/s/Xy_9-z\r\n\r\n" + quotedPrintable(page.getBytes(UTF_8))
                + "\r\n------MultipartBoundary--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(PNG) + "\r\n\r\n------MultipartBoundary--x------\r\n";

        var article = SavedPage.read(mhtml.getBytes(ISO_8859_1));

        assertThat(article.address()).isEqualTo("https://mp.weixin.qq.com/s/Xy_9-z");
        assertThat(article.imported().pictures()).hasSize(1);
        assertThat(article.imported().pictures().get(0).bytes()).isEqualTo(PNG);
        assertThat(html(article)).contains("5月6日上午，运动会开幕。", "<img src=\"files/");
    }

    @Test
    void a_page_of_an_old_site_in_gbk_is_read_with_the_pictures_of_its_folder() throws IOException {
        var page = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>收费公示-实验小学</title></head><body>
                <div class="nav"><a href="/">首页</a><a href="/news">新闻</a></div>
                <div class="main"><h1>2019年秋季收费公示</h1><div class="info">发布时间：2019-9-1 浏览次数：33</div>
                <div id="zoom"><div>一、收费项目<br>　　作业本费每生每学期12元。</div><p><IMG src="收费公示_files/table.png" alt="收费表"></p></div></div>
                <div class="footer">版权所有</div></body></html>""";
        var zip = zipped(Map.of(
                "收费公示.html", page.getBytes(GBK), "收费公示_files/table.png", PNG, "收费公示_files/a.js", new byte[] {1}));

        var article = SavedPage.read(zip);

        assertThat(article.imported().title()).isEqualTo("2019年秋季收费公示");
        assertThat(article.day()).isEqualTo(LocalDate.of(2019, 9, 1));
        assertThat(html(article))
                .contains("一、收费项目", "作业本费每生每学期12元。", "alt=\"收费表\"")
                .doesNotContain("首页", "版权所有", "浏览次数");
        assertThat(keys(article)).isEmpty();
    }

    @Test
    void without_a_known_place_the_part_with_most_of_the_words_is_the_article() {
        var article = SavedPage.readCopied(
                "<body><table><tr><td><a href=a>甲</a><a href=b>乙</a></td><td><div class=x1><p>第一段，这里写了许多字，足够长了。</p>"
                        + "<p>第二段，也写了许多字，也足够长了。</p></div></td></tr></table></body>");

        assertThat(html(article)).startsWith("<p>第一段").contains("第二段").doesNotContain("甲");
    }

    @Test
    void what_is_no_page_is_refused_with_a_reason() {
        assertThatThrownBy(() -> SavedPage.read(new byte[0])).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SavedPage.read("%PDF-1.4".getBytes(UTF_8))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SavedPage.read("<html><script>x</script></html>".getBytes(UTF_8)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SavedPage.read(zipped(Map.of("a.txt", PNG)))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_page_nested_ten_thousand_deep_neither_hangs_nor_overflows() {
        var deep = "<div>".repeat(10_000) + "到底了，这里还有一些字可以读。" + "</div>".repeat(10_000);

        assertThat(html(SavedPage.readCopied(deep))).contains("到底了");
    }

    private static java.util.List<String> keys(SavedArticle article) {
        return article.imported().warnings().stream().map(Issue::key).toList();
    }

    /** The sanitiser writes many letters as entities; to a reader they are the same. */
    private static String html(SavedArticle article) {
        return Parser.unescapeEntities(article.imported().body().html(), false);
    }

    private static String quotedPrintable(byte[] bytes) {
        var out = new StringBuilder();
        var line = 0;
        for (var each : bytes) {
            var letter = each == '\n'
                    ? "\r\n"
                    : each > 32 && each < 127 && each != '=' ? String.valueOf((char) each) : "=%02X".formatted(each);
            line = each == '\n' ? 0 : line + letter.length();
            if (line > 75) {
                out.append("=\r\n");
                line = letter.length();
            }
            out.append(letter);
        }
        return out.toString();
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, GBK)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static String dataUri(byte[] picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    }

    /** Large enough not to be taken for something that only keeps the place. */
    private static byte[] png() {
        var bytes = new byte[600];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, bytes, 0, 8);
        return bytes;
    }
}
