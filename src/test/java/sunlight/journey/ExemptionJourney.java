package sunlight.journey;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Twins;

/** From a red cell to an exemption, to the school that reads its ground, and back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExemptionJourney {

    private static final String SCHOOL = "aimin-zhongxue";
    private static final int DAYS = 400;
    private static final List<String> ELEMENTS =
            List.of("offered", "cases", "papers", "steps", "time_limit", "fees", "enquiry_phone");
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
    void an_inspector_exempts_from_the_cell_and_takes_it_back() throws SQLException {
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
            aReaderAndTheSchoolSeeIt(inspector);
            theListIsSampled(inspector);
            revoke(inspector);
        }
    }

    private static void aReaderAndTheSchoolSeeIt(Visitor inspector) throws SQLException {
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/S0701");
            reader.sees("经教育局同意");
            reader.keepPicture("exemption-4-public");
        }
        try (var editor = Visitor.signedIn(browser, "aimin-editor", SCHOOL + "/due")) {
            editor.sees("学生已分流");
            editor.page().locator("li[data-item=S0701]").scrollIntoViewIfNeeded();
            editor.keepPicture("exemption-5-due");
            inspector.button("关闭").click();
            theSchoolSignsStatements(editor, inspector);
        }
    }

    /** Signed statements in the place of a text: the inspector's window, open all the while, follows each. */
    private static void theSchoolSignsStatements(Visitor editor, Visitor inspector) throws SQLException {
        editor.seesNone(editor.page().locator("button[data-key=S0203][data-do=NIL]"));
        sign(editor, "S0709", "NIL", dialog -> dialog.locator("textarea").fill("本学期无住宿生，无校车（示例）"));
        cell(inspector, "S0709", "无此事项").waitFor();
        var text = Twins.complete("S0702", "借读规定和程序（示例）", ELEMENTS);
        moved(text, -DAYS);
        cell(inspector, "S0702", "超期未更新").waitFor();
        editor.goTo("/console/" + SCHOOL + "/due?item=S0702");
        sign(editor, "S0702", "CONFIRM", dialog -> dialog.getByText("经核对仍然有效").waitFor());
        cell(inspector, "S0702", "逾期完成").waitFor();
        inspector.press(cell(inspector, "S0702", "逾期完成"));
        inspector.sees("为什么");
        inspector.keepPicture("exemption-9-confirmed");
        inspector.button("关闭").click();
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/S0709");
            reader.sees("没有此类事项");
            reader.goTo("/" + SCHOOL + "/S0702");
            reader.sees("经核无变化");
            reader.keepPicture("exemption-10-confirmed-public");
        }
        moved(text, DAYS);
    }

    private static void sign(Visitor editor, String item, String deed, Consumer<Locator> filledIn) {
        editor.page()
                .locator("button[data-key=" + item + "][data-do=" + deed + "]")
                .click();
        filledIn.accept(editor.page().locator("vaadin-dialog-overlay"));
        editor.keepPicture("exemption-5-" + deed.toLowerCase(Locale.ROOT));
        editor.answer("签名确认");
    }

    private static Locator cell(Visitor inspector, String item, String status) {
        return inspector
                .page()
                .locator(".m-cells button[aria-label^='示例爱民中学 " + item + "'][aria-label*='" + status + "']");
    }

    /**
     * What a school has had on its site for a year is stale, and a confirmation is what mends it. Whoever moves a day by hand
     * moves it back: else the log says rightly that somebody forged it.
     */
    private static void moved(String text, int days) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update edition set published_at = published_at + make_interval(days => " + days
                    + "), formed_on = formed_on + (" + days + ") where disclosure_id = '" + text + "'");
            statement.execute("insert into outbox (tenant_id, id, topic, payload) select id, gen_random_uuid(),"
                    + " 'compliance.recompute', '{}' from tenant where slug = '" + SCHOOL + "'");
        }
    }

    private static void theListIsSampled(Visitor inspector) {
        inspector.goTo("/console/mdj-edu/waivers");
        inspector.sees("学生已分流");
        inspector.button("随机抽查").click();
        inspector.sees("随机种子");
        inspector.button("不属实").first().click();
        inspector
                .page()
                .locator("vaadin-dialog-overlay vaadin-text-area textarea")
                .fill("学校仍在招生（示例）");
        inspector.answer("不属实");
        inspector.sees("学校仍在招生（示例）");
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
