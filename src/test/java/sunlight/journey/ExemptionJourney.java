package sunlight.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** From a red cell to an exemption, to the school that reads its ground, and back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExemptionJourney {

    private static final String SCHOOL = "aimin-zhongxue";
    private static final String CELL = ".m-cells button[aria-label^='示例爱民中学 S0701']";

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
    void an_inspector_exempts_from_the_cell_and_takes_it_back() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            inspector.press(inspector.page().locator(CELL));
            inspector.sees("为什么");
            inspector.keepPicture("exemption-1-cell");
            inspector.button("豁免").click();
            inspector.page().locator("vaadin-text-area textarea").fill("本学期停办，学生已分流（示例）");
            inspector.keepPicture("exemption-2-ask");
            inspector.button("豁免").last().click();
            inspector.sees("豁免记录");
            inspector.keepPicture("exemption-3-granted");
            aReaderAndTheSchoolSeeIt();
            theListIsSampled(inspector);
            revoke(inspector);
        }
    }

    private static void aReaderAndTheSchoolSeeIt() {
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/S0701");
            reader.sees("经教育局同意");
            reader.keepPicture("exemption-4-public");
        }
        try (var editor = Visitor.signedIn(browser, "aimin-editor", SCHOOL + "/due")) {
            editor.sees("学生已分流");
            editor.page().locator("li[data-item=S0701]").scrollIntoViewIfNeeded();
            editor.keepPicture("exemption-5-due");
        }
    }

    private static void theListIsSampled(Visitor inspector) {
        inspector.goTo("/console/mdj-edu/waivers");
        inspector.sees("学生已分流");
        inspector.button("随机抽查").click();
        inspector.sees("随机种子");
        inspector.keepPicture("exemption-6-list");
        inspector.page().setViewportSize(390, 900);
        inspector.keepPicture("exemption-6-list-phone");
        inspector.page().setViewportSize(1440, 900);
    }

    private static void revoke(Visitor inspector) {
        inspector.goTo("/console/mdj-edu/matrix");
        inspector.press(inspector.page().locator(CELL));
        inspector.button("撤销豁免").first().click();
        inspector.page().locator("vaadin-text-area textarea").fill("已复课（示例）");
        inspector.button("撤销豁免").last().click();
        inspector.sees("撤销。理由：已复课（示例）");
        inspector.keepPicture("exemption-7-revoked");
        inspector.button("关闭").click();
        inspector.page().getByLabel("教育局").first().check();
        inspector.sees("牡丹江市教育局（演示）");
        inspector.keepPicture("exemption-8-bureaus");
    }
}
