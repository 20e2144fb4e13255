package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.Desk;

/** Two reviews with a secrecy judgement, and the head's two taps on a phone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewJourney {

    private static final String SCHOOL = Desk.SCHOOL;
    private static final String ITEM = "S0705";
    private static final String TITLE = "学生资助办法（两审示例）";

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
    void a_text_goes_through_two_reviews_and_the_head_signs_in_two_taps() {
        anAdministratorAsksForTwoReviews();
        var disclosure = Desk.submitted(ITEM, TITLE, "<p>申请由教导处受理，五个工作日内答复。</p>");
        Desk.submitted("S0703", "休学复学办法（一审示例）", "<p>按学籍规定办理。</p>");
        aReviewerJudgesSecrecy(disclosure);
        theHeadSignsTogether();
        Desk.resubmitted(disclosure, TITLE, "<p>申请由教导处受理，十个工作日内书面答复。</p>", "答复时间写错，已改正");
        aReviewerSeesWhatWasCorrected(disclosure);
        theHeadSetsATimeAndCallsItOff(disclosure);
        aReaderComparesTheEditions(disclosure);
    }

    @Test
    void the_head_judges_secrecy_once_for_texts_that_are_signed_together_and_reads_each_by_its_link() {
        oneReviewWithSecrecy("S0706");
        var disclosure = Desk.submitted("S0706", "校服采购说明（一审示例）", "<p>校服质量由学校按规定检查，有疑问向环保局反映。</p>");
        try (var head = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/reviews")) {
            head.page().setViewportSize(390, 900);
            head.page().locator(".batch > vaadin-button").click();
            var link = dialog(head).getByRole(AriaRole.LINK, named("校服采购说明（一审示例）"));
            link.waitFor();
            head.sees("用语提示 1 处");
            head.sees("签发前要作保密审查");
            settled(head);
            head.keepPicture("review-14-batch-secrecy-390");
            head.page().setViewportSize(1440, 900);
            head.keepPicture("review-15-batch-secrecy-1440");
            head.isRefused("签发并发布", "请选择保密审查的判断");
            dialog(head).getByLabel("不涉及国家秘密").check();
            var text = head.page().context().waitForPage(link::click);
            text.getByText("环保局").first().waitFor();
            text.close();
            head.answer("签发并发布");
            head.page()
                    .locator(".outcome li", new Page.LocatorOptions().setHasText("校服采购说明"))
                    .waitFor();
            head.goTo("/console/" + SCHOOL + "/disclosures/" + disclosure);
            head.sees("保密审查：可以主动公开");
        }
    }

    /** A picture of a dialog that is still fading in shows nothing. */
    private static void settled(Visitor head) {
        head.page().waitForFunction("document.getAnimations().every(each => each.playState === 'finished')");
    }

    private static void oneReviewWithSecrecy(String item) {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", SCHOOL + "/review-rules")) {
            admin.button("增加一条规则").click();
            var dialog = dialog(admin);
            dialog.locator("vaadin-combo-box input").fill(item);
            admin.page().locator("vaadin-combo-box-item").first().click();
            dialog.getByLabel("一审", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            dialog.getByLabel("发布前必须作保密审查").check();
            admin.answer("保存");
            admin.page()
                    .locator(".row", new Page.LocatorOptions().setHasText(item))
                    .waitFor();
        }
    }

    private static void aReviewerSeesWhatWasCorrected(String disclosure) {
        try (var reviewer = Visitor.signedIn(browser, "shiyan-reviewer", SCHOOL + "/disclosures/" + disclosure)) {
            reviewer.sees("与已公开的第 1 版比较");
            reviewer.page().locator(".difference del").first().waitFor();
            assertThat(reviewer.page().locator(".difference .change-note").innerText())
                    .contains("将向社会公开", "更正：答复时间写错，已改正");
            reviewer.keepPicture("review-8-difference-1440");
            thePreviewSaysItAsTheEditionWill(reviewer);
            reviewer.button("审核通过").first().click();
            dialog(reviewer).getByLabel("不涉及国家秘密").check();
            dialog(reviewer).getByRole(AriaRole.BUTTON, named("审核通过")).click();
            reviewer.sees("已通过 1 审，共需 2 审");
        }
    }

    private static void thePreviewSaysItAsTheEditionWill(Visitor reviewer) {
        reviewer.page().setViewportSize(390, 900);
        reviewer.keepPicture("review-8-difference-390");
        reviewer.page().setViewportSize(1440, 900);
        reviewer.button("预览").click();
        var page = reviewer.page().frameLocator("iframe");
        page.getByText("更正：答复时间写错，已改正").waitFor();
        assertThat(page.getByText("与上一版比较").count())
                .as("what is not public is compared nowhere yet")
                .isZero();
        reviewer.keepPicture("review-8-preview-1440");
        reviewer.button("关闭预览").click();
    }

    private static void theHeadSetsATimeAndCallsItOff(String disclosure) {
        try (var head = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/disclosures/" + disclosure)) {
            head.sign("审核通过");
            head.page()
                    .locator(".stage", new Page.LocatorOptions().setHasText("待发布"))
                    .waitFor();
            head.button("定时发布").click();
            dialog(head).getByLabel("发布日期").first().waitFor();
            head.keepPicture("review-9-schedule-1440");
            dialog(head).getByRole(AriaRole.BUTTON, named("定时发布")).click();
            head.page()
                    .locator(".stage", new Page.LocatorOptions().setHasText("定时发布"))
                    .waitFor();
            head.goTo("/console/" + SCHOOL + "/reviews");
            head.page()
                    .locator(".timetable", new Page.LocatorOptions().setHasText(TITLE))
                    .waitFor();
            head.page().setViewportSize(390, 900);
            head.keepPicture("review-10-timetable-390");
            head.goTo("/console/" + SCHOOL + "/disclosures/" + disclosure);
            head.button("取消定时").click();
            head.page()
                    .locator(".stage", new Page.LocatorOptions().setHasText("待发布"))
                    .waitFor();
            head.sign("发布");
            head.page()
                    .locator(".stage", new Page.LocatorOptions().setHasText("已发布"))
                    .waitFor();
        }
    }

    private static void aReaderComparesTheEditions(String disclosure) {
        try (var reader = Visitor.reader(browser, 390)) {
            reader.page().route("**/*.js", com.microsoft.playwright.Route::abort);
            reader.goTo("/" + SCHOOL + "/disclosures/" + disclosure);
            reader.sees("更正：答复时间写错，已改正");
            reader.keepPicture("review-11-history-390");
            reader.page().getByText("与上一版比较").first().click();
            reader.sees("第 2 版与第 1 版的不同");
            assertThat(reader.page().locator("del").first().innerText()).contains("五");
            assertThat(reader.page().locator("ins").first().innerText()).contains("十");
            reader.keepPicture("review-12-comparison-390");
            reader.page().setViewportSize(1440, 900);
            reader.keepPicture("review-13-comparison-1440");
            assertThat(reader.page().context().cookies()).isEmpty();
        }
    }

    private static void anAdministratorAsksForTwoReviews() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", SCHOOL + "/review-rules")) {
            admin.button("增加一条规则").click();
            var dialog = dialog(admin);
            dialog.locator("vaadin-combo-box input").fill(ITEM);
            admin.page().locator("vaadin-combo-box-item").first().click();
            dialog.getByLabel("两审").check();
            dialog.getByLabel("发布前必须作保密审查").check();
            admin.keepPicture("review-1-rule-1440");
            dialog.getByRole(AriaRole.BUTTON, named("保存")).click();
            admin.page()
                    .locator(".row", new Page.LocatorOptions().setHasText(ITEM))
                    .waitFor();
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("review-2-rules-390");
        }
    }

    private static void aReviewerJudgesSecrecy(String disclosure) {
        try (var reviewer = Visitor.signedIn(browser, "shiyan-reviewer", SCHOOL + "/disclosures/" + disclosure)) {
            reviewer.sees("还没有保密审查意见");
            reviewer.button("审核通过").first().click();
            var dialog = dialog(reviewer);
            dialog.getByLabel("已校对文字").check();
            dialog.getByLabel("不涉及国家秘密").check();
            reviewer.page().setViewportSize(390, 900);
            reviewer.keepPicture("review-3-secrecy-390");
            reviewer.page().setViewportSize(1440, 900);
            dialog.getByRole(AriaRole.BUTTON, named("审核通过")).click();
            reviewer.sees("已通过 1 审，共需 2 审");
            reviewer.sees("保密审查：可以主动公开");
            reviewer.keepPicture("review-4-reviewed-1440");
        }
    }

    private static void theHeadSignsTogether() {
        try (var head = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/reviews")) {
            head.page().setViewportSize(390, 900);
            var all = head.page().locator(".batch > vaadin-button");
            all.waitFor();
            head.keepPicture("review-5-waiting-390");
            all.click();
            dialog(head).getByText(TITLE).waitFor();
            head.keepPicture("review-6-two-taps-390");
            dialog(head).getByRole(AriaRole.BUTTON, named("签发并发布")).click();
            var signed = head.page().locator(".outcome li", new Page.LocatorOptions().setHasText(TITLE));
            signed.waitFor();
            assertThat(signed.innerText()).startsWith("已发布");
            assertThat(head.page().locator(".batch").innerText()).startsWith("本次签发结果");
            assertThat(head.page().locator(".batch > :first-child .outcome").count())
                    .as("what is left stands below, not over what was signed")
                    .isEqualTo(1);
            head.keepPicture("review-7-signed-390");
        }
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog-overlay");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
