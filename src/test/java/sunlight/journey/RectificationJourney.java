package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.Desk;
import sunlight.rest.NoticeDesk;

/** From an overdue cell to a signed notice, the school's answer, and the inspector's verdict. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RectificationJourney {

    private static final String SCHOOL = "aimin-zhongxue";
    private static final String CELL = ".m-cells button.red[aria-label^='示例爱民中学 S01']";

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
    void an_overdue_item_is_put_right_after_a_notice() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            writeAndSubmit(inspector);
            var address = inspector.page().url();
            sign(address.substring(address.indexOf("/console/")));
            answer();
            verify(inspector, address);
        }
    }

    @Test
    void what_the_machine_finds_in_order_is_found_wrong_by_a_person() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            inspector.press(inspector
                    .page()
                    .locator(".m-cells button.green[aria-label^='示例爱民中学']")
                    .first());
            inspector.button("发提醒或整改通知").click();
            inspector.sees("您查实不符的");
            inspector.button("存证并保存草稿").click();
            inspector.sees("请写明您发现的问题和依据");
            inspector.page().locator("vaadin-text-area textarea").first().fill("与实地查看不符（示例）");
            both(inspector, "rectification-10-doubted");
            inspector.button("存证并保存草稿").click();
            inspector.sees("人工检查发现：与实地查看不符（示例）");
            both(inspector, "rectification-11-doubted-draft");
            inspector.sign("作废");
        }
    }

    @Test
    void who_writes_about_an_item_again_sees_the_letter_that_is_open() {
        var item = NoticeDesk.overdue("shiyan-editor", Desk.SCHOOL);
        NoticeDesk.waiting(Desk.SCHOOL, Desk.SCHOOL, item);
        try (var inspector =
                Visitor.signedIn(browser, "city-inspector", "mdj-edu/rectify/" + Desk.SCHOOL + "/" + item)) {
            inspector.sees("所选事项已在未办结的文书中");
            var hint = inspector.page().locator("#already-written");
            assertThat(hint.innerText()).contains(item, "整改通知《", "待签发");
            inspector.sees("已有未办结的文书");
            hint.scrollIntoViewIfNeeded();
            both(inspector, "rectification-12-already");
            inspector.page().locator("vaadin-checkbox[checked]").first().click();
            hint.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void evidence_stays_what_was_seen_when_the_page_changes_and_hides_what_is_withdrawn() {
        var first = "第一版的受理时间";
        var disclosure = Desk.published("S0703", "转学规定（证据）", "<p>" + first + "</p>");
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/rectify/" + Desk.SCHOOL + "/S0703")) {
            inspector.button("存证并保存草稿").click();
            inspector.sees("办理过程");
            inspector.goTo(inspector.page().getByText("查看当时的公开页面").first().getAttribute("href"));
            inspector.sees("校验一致");
            var kept = shown(inspector);
            assertThat(kept).contains(first);
            var facts = inspector.page().locator("dl").innerText();

            Desk.resubmitted(disclosure, "转学规定（证据）", "<p>第二版（示例）</p>", "受理时间写错");
            Desk.signed(disclosure);
            inspector.page().reload();
            inspector.sees("校验一致");
            assertThat(shown(inspector)).isEqualTo(kept);
            inspector.keepPicture("rectification-12-evidence-kept");

            Desk.withdrawn(disclosure);
            inspector.page().reload();
            inspector.sees("当时公开的内容已被撤下或隐去");
            inspector.sees("校验一致");
            assertThat(inspector.page().locator("dl").innerText()).isEqualTo(facts);
            assertThat(inspector.page().content()).doesNotContain(first);
            inspector.keepPicture("rectification-13-evidence-withdrawn");
        }
    }

    /** All pages of the evidence as they were sent. */
    private static String shown(Visitor visitor) {
        return visitor.page().locator("iframe").all().stream()
                .map(frame -> frame.getAttribute("srcdoc"))
                .collect(Collectors.joining());
    }

    private static void writeAndSubmit(Visitor inspector) {
        inspector.press(inspector.page().locator(CELL).first());
        inspector.button("发提醒或整改通知").click();
        inspector.sees("保存为草稿后");
        both(inspector, "rectification-1-compose");
        inspector.button("存证并保存草稿").click();
        inspector.sees("办理过程");
        both(inspector, "rectification-2-draft");
        inspector.sign("送签");
        inspector.sees("待签发");
    }

    private static void sign(String address) {
        try (var leader = Visitor.signedIn(browser, "city-admin", address.substring("/console/".length()))) {
            leader.sees("下一步：局管理员核对文书后签发或退回");
            leader.page()
                    .waitForDownload(() -> leader.page().getByText("下载 Word 文件").click())
                    .saveAs(java.nio.file.Path.of("target/letters/signing.docx"));
            leader.sign("签发");
            leader.sees("牡教督〔");
            both(leader, "rectification-3-signed");
        }
    }

    private static void answer() {
        try (var school = Visitor.signedIn(browser, "aimin-approver", SCHOOL + "/rectifications")) {
            school.sees("下一步：签收");
            both(school, "rectification-4-received");
            school.button("查看办理").first().click();
            school.sign("签收");
            school.sees("补齐公开内容，然后回复");
            school.button("回复").first().click();
            school.page().locator("vaadin-text-area textarea").fill("已补充公开，并明确了专人负责（示例）。");
            both(school, "rectification-5-answer");
            school.button("回复").last().click();
            school.sees("等教育局核实");
        }
    }

    private static void verify(Visitor inspector, String address) {
        inspector.page().navigate(address);
        inspector.sees("明确了专人负责");
        both(inspector, "rectification-6-answered");
        seenAsItWas(inspector, "rectification-7-evidence");
        inspector.button("核实销号").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("已核对公开页面（示例）。");
        inspector.button("核实销号").last().click();
        inspector.sees("已核实销号");
        both(inspector, "rectification-8-closed");
        inspector.goTo("/console/mdj-edu/rectifications");
        inspector.sees("本局发出的通知和提醒");
        inspector.page().getByLabel("查找（单位、标题").fill("没有这样的单位");
        inspector.sees("没有符合条件的记录");
        inspector.page().getByLabel("查找（单位、标题").fill("爱民中学");
        inspector.sees("已销号");
        both(inspector, "rectification-9-list");
        inspect(inspector);
    }

    private static void seenAsItWas(Visitor inspector, String name) {
        var evidence = inspector
                .page()
                .waitForPopup(
                        () -> inspector.page().getByText("查看当时的公开页面").first().click());
        evidence.getByText("校验一致").waitFor();
        evidence.frameLocator("iframe").first().locator("h1").waitFor();
        evidence.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/" + name + ".png")));
        // Behind it this window would be drawn once a second only.
        evidence.close();
    }

    /** Schools are drawn, one line is found wrong, and a notice can be made of it. */
    private static void inspect(Visitor inspector) {
        inspector.goTo("/console/mdj-edu/inspections");
        inspector.button("开始单次检查").click();
        inspector.page().locator("vaadin-text-field input").first().fill("秋季学期转学规定检查（示例）");
        itemIsChosen(inspector);
        inspector.page().getByText("指定学校").click();
        inspector.page().locator("vaadin-multi-select-combo-box input").last().fill("示例爱民中学");
        inspector
                .page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText("示例爱民中学")
                .click();
        inspector.page().keyboard().press("Escape");
        both(inspector, "inspection-1-form");
        inspector.button("抽取并生成检查表").click();
        inspector.sees("未检查");
        inspector.button("有问题").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("页面写的受理电话打不通（示例）");
        inspector.button("有问题").last().click();
        inspector.sees("受理电话打不通");
        both(inspector, "inspection-2-sheet");
        seenAsItWas(inspector, "inspection-2-evidence");
        inspector.button("发提醒或整改通知").click();
        inspector.sees("保存为草稿后");
        both(inspector, "inspection-3-notice");
        offeredAfterTheEnd(inspector);
        new CampaignWalk(inspector).lead();
        new RegistersWalk(inspector).lead();
    }

    private static void offeredAfterTheEnd(Visitor inspector) {
        inspector.page().goBack();
        inspector.button("结束检查").click();
        inspector.page().locator("vaadin-text-area textarea").fill("已逐项查完（示例）");
        inspector.answer("结束检查");
        inspector.sees("已逐项查完（示例）");
        both(inspector, "inspection-4-ended");
        inspector.button("发提醒或整改通知").click();
        inspector.sees("保存为草稿后");
    }

    /** In the form that is open, as what is inspected. */
    static void itemIsChosen(Visitor inspector) {
        inspector.page().locator("vaadin-multi-select-combo-box input").first().fill("S0703");
        inspector
                .page()
                .locator("vaadin-multi-select-combo-box-item")
                .getByText("S0703")
                .click();
        inspector.page().keyboard().press("Escape");
    }

    static void both(Visitor visitor, String name) {
        visitor.keepPicture(name);
        visitor.page().setViewportSize(390, 900);
        visitor.keepPicture(name + "-phone");
        visitor.page().setViewportSize(1440, 900);
    }
}
