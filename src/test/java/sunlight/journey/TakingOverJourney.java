package sunlight.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;
import sunlight.rest.Rule;

/** What need not be written again: the bureau's text by reference, an article of the official account as a snapshot. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingOverJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final Path PICTURE = Path.of("src/test/resources/privacy/scan.png");

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
    void a_text_of_the_bureau_is_adopted_and_its_change_reaches_the_schools_page() {
        var rule = Rule.published("全市校服车辆管理规定", "<h2>管理办法</h2><p>校车每年检验一次。</p>");
        var adopted = adopted("全市校服车辆管理规定");
        Desk.released(adopted);
        var source = rule.substring(rule.lastIndexOf('/') + 1);
        try (var leader = Visitor.signedIn(browser, "city-approver", "mdj-edu/disclosures/" + source)) {
            leader.button("撤下").click();
            leader.sees("有 1 个下级单位引用这份文本：示例实验小学");
            leader.sees("公开页面不再显示这份文本");
            leader.keepPicture("73-adopters-before-a-withdrawal");
            leader.button("取消").click();
        }
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/disclosures/" + adopted);
            reader.sees("校车每年检验一次");
            reader.sees("总务处 0453-0000102");
            Rule.handedIn(rule, "全市校服车辆管理规定", "<h2>管理办法</h2><p>校车每半年检验一次。</p>");
            theLeaderSignsAndSeesHowFarItReaches();
            reader.goTo("/" + SCHOOL + "/disclosures/" + adopted);
            reader.sees("校车每半年检验一次");
            reader.sees("总务处 0453-0000102");
            reader.keepPicture("74-adopted-public-390");
        }
    }

    private static void theLeaderSignsAndSeesHowFarItReaches() {
        try (var leader = Visitor.signedIn(browser, "city-approver", "mdj-edu/reviews")) {
            leader.page().setViewportSize(390, 844);
            leader.page().locator(".batch > vaadin-button").click();
            leader.sees("其中 1 份有下级单位引用：发布后，1 个单位的公开页面随即显示新的文本");
            leader.sees("有 1 个下级单位引用，发布后它们的公开页面随即更新");
            leader.keepPicture("73-how-far-a-batch-reaches-390");
            leader.page().setViewportSize(1440, 900);
            leader.keepPicture("73-how-far-a-batch-reaches-1440");
            leader.answer("签发并发布");
            leader.page()
                    .locator(".outcome li", new Page.LocatorOptions().setHasText("全市校服车辆管理规定"))
                    .waitFor();
        }
    }

    private static String adopted(String title) {
        try (var editor = Visitor.atNewDraft(browser, "S0709")) {
            editor.button("选择上级公布的文本").click();
            editor.page().getByLabel("按标题查找").fill("校服 车辆");
            editor.page().getByText(title).last().waitFor();
            editor.keepPicture("70-adopting");
            editor.page().getByText(title).last().click();
            editor.sees("公开页面显示上级的现行原文");
            editor.page().locator(".element textarea").first().fill("总务处 0453-0000102");
            editor.page().keyboard().press("Tab");
            editor.sees("已保存");
            editor.keepPicture("71-adopted");
            editor.button("预览").click();
            var preview = editor.page().frameLocator("iframe");
            preview.getByText("校车每年检验一次").waitFor();
            assertThat(preview.locator("body").innerText()).contains("引用的上级文本", title, "总务处 0453-0000102");
            editor.keepPicture("72-adopted-preview");
            var address = URI.create(editor.page().url()).getPath();
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    @Test
    void an_article_of_the_official_account_is_taken_over_and_passes_the_same_gate() throws Exception {
        try (var editor = Visitor.atNewDraft(browser, "S0801")) {
            editor.button("收录文章").click();
            editor.page().locator(".snapshot input[type=file]").setInputFiles(article("运动会开幕。"));
            editor.sees("出处已保存");
            assertThat(editor.page()
                            .getByLabel("标题", new Page.GetByLabelOptions().setExact(true))
                            .inputValue())
                    .isEqualTo("实验小学春季运动会");
            assertThat(editor.page().getByLabel("原文网址").inputValue()).isEqualTo("https://mp.weixin.qq.com/s/Xy9");
            assertThat((String) editor.page().evaluate("document.querySelector('sunlight-editor').value"))
                    .contains("运动会开幕", "<img src=\"files/")
                    .doesNotContain("section");
            editor.sees("没有文字说明");
            editor.keepPicture("75-snapshot");
            itsOriginStandsInThePreview(editor);
            editor.page().setViewportSize(390, 844);
            editor.page().locator(".snapshot").scrollIntoViewIfNeeded();
            editor.keepPicture("76-snapshot-on-a-phone");
        }
        try (var editor = Visitor.atNewDraft(browser, "S0801")) {
            editor.button("收录文章").click();
            editor.page().locator(".snapshot input[type=file]").setInputFiles(article("联系王小明，身份证号11010519491231002X。"));
            editor.sees("出处已保存");
            editor.page().locator(".gate").getByText("身份证").first().waitFor();
            editor.keepPicture("77-snapshot-held-up");
        }
    }

    @Test
    void a_link_that_leads_nowhere_is_told_with_what_to_do() throws Exception {
        var id = Desk.published("S0801", "有失效链接的通知", "<p>见<a href=\"https://gone.example.org/a\">附件</a></p>");
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into link_check select tenant_id, id, 'https://gone.example.org/a', 'GONE', '404', now(),"
                            + " now() - interval '2 days', 3 from disclosure where id = '" + id + "'");
            statement.execute(
                    "insert into link_round select tenant_id, current_date from disclosure where id = '" + id + "'");
        }
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/links")) {
            editor.sees("发现 1 个失效链接");
            editor.sees("对方网站答复 404");
            editor.keepPicture("81-links");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("82-links-on-a-phone");
        }
    }

    private static void itsOriginStandsInThePreview(Visitor editor) {
        editor.button("预览").click();
        var origin = editor.page().frameLocator("iframe").getByText("实验小学官微").first();
        assertThat(origin.innerText()).contains("2024-05-06");
        editor.keepPicture("75-snapshot-preview");
        editor.button("关闭预览").click();
    }

    private static FilePayload article(String words) throws Exception {
        var page = """
                <html><head><meta property="og:url" content="https://mp.weixin.qq.com/s/Xy9"></head><body>
                <h1 id="activity-name">实验小学春季运动会</h1><a id="js_name">实验小学官微</a><em id="publish_time">2024-05-06</em>
                <div id="js_content" style="visibility:hidden"><section><span>5月6日，%s</span></section>
                <p><img data-src="https://mmbiz.qpic.cn/1" src="data:image/png;base64,%s"></p></div></body></html>""".formatted(words, Base64.getEncoder().encodeToString(Files.readAllBytes(PICTURE)));
        return new FilePayload("运动会.html", "text/html", page.getBytes(UTF_8));
    }
}
