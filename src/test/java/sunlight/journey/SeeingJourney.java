package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;

/** An inspector looks at another day, and at what has changed about it since. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeeingJourney {

    private static final String SCHOOL = "aimin-minban-xuexiao";
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(7);

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    /** The servers have just started: lets them have known of this school for two months. */
    private static void know() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update compliance_interval set known_from = known_from - interval '60 days'"
                    + " where tenant_id in (select id from tenant where slug = '" + SCHOOL + "')");
        }
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void an_inspector_looks_at_another_day_and_at_what_changed_since() throws SQLException {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix?status=OVERDUE")) {
            inspector.sees("符合筛选");
            cell(inspector).waitFor();
            know();
            inspector.keepPicture("seeing-1-filtered");
            var exempted = exempt(inspector);
            var rows =
                    inspector.page().getByText("符合筛选").first().innerText().replaceAll("(?s).*符合筛选：([0-9]+ 行).*", "$1");
            lookBack(inspector, exempted);
            inspector.sees("符合筛选：" + rows);
        }
    }

    @Test
    void what_an_inspector_sees_of_a_draft_is_written_down_and_the_school_reads_it() {
        Desk.answered("S0703", "复学办法（查看）", Map.of("papers", "复学申请表（示例）"));
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix?school=" + Desk.SCHOOL)) {
            inspector.press(inspector
                    .page()
                    .locator(".m-cells button[aria-label*='S0703']")
                    .first());
            inspector.button("查看办理中的稿件").click();
            inspector.sees("对方看得到这条记录");
            assertThat(inspector.page().getByText("复学申请表（示例）").count()).isZero();
            inspector.button("查看").first().click();
            inspector.sees("复学申请表（示例）");
            inspector.sees("本次查看已记录");
            inspector.keepPicture("looking-1-draft");
        }
        try (var school = Visitor.signedIn(browser, "shiyan-editor", Desk.SCHOOL + "/looks")) {
            school.sees("S0703 复学办法（查看）");
            school.sees("牡丹江市教育局");
            school.keepPicture("looking-2-log");
        }
        try (var other = Visitor.signedIn(browser, "aimin-editor", Desk.OTHER_SCHOOL + "/looks")) {
            other.sees("上级查看记录");
            other.seesNone(other.page().getByText("复学办法（查看）"));
        }
    }

    private static Locator cell(Visitor inspector) {
        return inspector
                .page()
                .locator(".m-cells button[aria-label^='示例启明民办学校 S']:not(.dim)")
                .first();
    }

    /** What is exempted, as its cell begins. */
    private static String exempt(Visitor inspector) {
        var label = cell(inspector).getAttribute("aria-label");
        inspector.press(cell(inspector));
        inspector.sees("为什么");
        inspector.button("豁免").click();
        var from = inspector.page().getByLabel("豁免自");
        from.fill(DAY.minusDays(3).toString());
        from.press("Enter");
        inspector.page().locator("vaadin-text-area textarea").fill("停办整顿（示例）");
        inspector.button("豁免").last().click();
        inspector.sees("豁免记录");
        inspector.button("关闭").click();
        return label.replaceAll("(S[0-9]{4}).*", "$1");
    }

    private static void lookBack(Visitor inspector, String exempted) {
        var day = inspector.page().getByLabel("看某一天");
        day.fill(DAY.toString());
        day.press("Enter");
        inspector.sees("这是 " + DAY + " 的公开状态（按当天所知）");
        inspector.page().waitForURL("**day=" + DAY + "**");
        inspector.sees("当天所知与现在所知不同");
        both(inspector, "seeing-2-past");
        inspector.button("只看这些格").click();
        inspector.sees("看全部格");
        var moved = inspector.page().locator(".m-cells button.moved[aria-label^='" + exempted + "']");
        moved.waitFor();
        inspector.press(moved);
        inspector.sees("按现在所知则是");
        inspector.sees("停办整顿");
        both(inspector, "seeing-3-two-readings");
        assertThat(inspector.button("豁免").count()).isZero();
        inspector.button("关闭").click();
        inspector.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.LOAD));
        inspector.sees("看全部格");
        inspector.button("回到今天").click();
        inspector.page().waitForURL(address -> !address.contains("day="));
    }

    /** The sites have just been opened: lets that be some days ago, and takes back what a bureau has chosen. */
    private static void opened(int daysAgo) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update tenant set opened_on = '"
                    + DAY.plusDays(7).minusDays(daysAgo) + "', settings = settings - 'indicators_for_schools'");
        }
    }

    @Test
    void a_bureau_holds_its_schools_to_the_indicators_of_government_sites() throws SQLException {
        opened(400);
        try (var bureau = Visitor.signedIn(browser, "city-admin", "mdj-edu/indicators")) {
            bureau.sees("只列教育局");
            bureau.sees("爱民区教育局");
            bureau.sign("对学校适用");
            bureau.sees("本局的学校现在参照这些指标");
            bureau.sees("示例实验小学");
            bureau.press(bureau.page().locator(".sites summary").first());
            bureau.sees("没有列出来的，不表示已经符合");
            assertThat(bureau.barriers()).isEmpty();
            both(bureau, "indicators-1-sites");
            try (var school = Visitor.signedIn(browser, "aimin-editor", "aimin-zhongxue/due")) {
                school.sees("网站检查指标");
                assertThat(school.barriers()).isEmpty();
                both(school, "indicators-2-school");
            }
            opened(12);
            try (var own = Visitor.signedIn(browser, "city-editor", "mdj-edu/due")) {
                own.sees("再过 3 天");
                both(own, "indicators-3-soon");
            }
        } finally {
            opened(0);
        }
    }

    private static void both(Visitor visitor, String name) {
        visitor.keepPicture(name);
        visitor.page().setViewportSize(390, 900);
        visitor.keepPicture(name + "-phone");
        visitor.page().setViewportSize(1440, 900);
    }
}
