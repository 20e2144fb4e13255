package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Position;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** A city works through others: supervisors who look after some schools, county bureaus, departments and units. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CityJourney {

    private static final String SUPERVISOR = "示例责任督学（市教育局）";

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
    void an_administrator_assigns_schools_and_the_supervisor_sees_those_and_no_others() {
        try (var supervisor = Visitor.signedIn(browser, "city-supervisor", "mdj-edu/matrix")) {
            supervisor.sees("示例爱民中学");
            supervisor.keepPicture("city-1-supervisor-matrix");
            assertThat(supervisor.page().getByText("示例东安幼儿园").count()).isZero();
            looksAround(supervisor);
            try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/supervisors")) {
                admin.sees("所学校还没有责任督学");
                admin.keepPicture("city-4-supervisors");
                paste(admin);
                admin.sees("负责 4 所学校");
                assertThat(admin.barriers()).isEmpty();
                admin.page().setViewportSize(390, 844);
                admin.keepPicture("city-6-supervisors-390");
                supervisor.goTo("/console/mdj-edu/matrix");
                supervisor.sees("示例东安幼儿园");
                release(admin);
            }
            supervisor.goTo("/console/mdj-edu/matrix");
            supervisor.sees("示例爱民中学");
            assertThat(supervisor.page().getByText("示例东安幼儿园").count()).isZero();
        }
    }

    @Test
    void who_publishes_for_the_bureau_begins_with_what_the_bureau_owes() {
        for (var user : List.of("city-editor", "city-approver")) {
            try (var person = Visitor.signedIn(browser, user, "")) {
                person.page().waitForURL("**/console/mdj-edu/due");
                person.sees("应公开事项");
            }
        }
    }

    @Test
    void a_department_owes_items_of_the_bureau_and_is_watched_and_found_like_others() {
        try (var editor = Visitor.signedIn(browser, "jijiao-editor", "mdj-jijiao-ke/due")) {
            editor.sees("招生政策与实施方案");
            editor.sees("学籍、转学与借读政策");
            assertThat(editor.page().getByText("教育收费项目及标准").count()).isZero();
            both(editor, "city-7-department-due");
        }
        try (var reader = Visitor.reader(browser, 1440)) {
            reader.goTo("/");
            reader.sees("科室和直属单位");
            reader.page().getByText("示例招生考试院").scrollIntoViewIfNeeded();
            reader.keepPicture("city-8-departments-public");
            reader.page().getByText("示例基础教育科").first().click();
            reader.page().waitForURL("**/mdj-jijiao-ke");
            reader.sees("科室");
            assertThat(reader.barriers()).isEmpty();
            both(reader, "city-9-department-public");
            reader.goTo("/mdj-jijiao-ke/catalogue");
            reader.sees("招生政策与实施方案");
            reader.keepPicture("city-10-department-catalogue");
        }
    }

    @Test
    void an_inspector_sees_bureaus_and_units_in_their_own_words() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix?whom=BUREAU")) {
            inspector.sees("示例基础教育科");
            inspector.sees("东安区教育局");
            inspector.sees("查找教育局或单位");
            assertThat(inspector.page().getByText("学校类型").isVisible()).isFalse();
            both(inspector, "city-11-matrix-of-bureaus");
            inspector.goTo("/console/mdj-edu/rectify/mdj-jijiao-ke");
            inspector.sees("示例基础教育科");
            inspector.keepPicture("city-12-notice-to-a-department");
        }
    }

    @Test
    void the_dashboard_counts_bureaus_and_units_beside_the_schools_and_leads_to_their_cells() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/dashboard")) {
            inspector.sees("教育局、科室和直属单位今天的情况");
            inspector.page().getByText("教育局、科室和直属单位今天的情况").scrollIntoViewIfNeeded();
            both(inspector, "city-dashboard-bureaus");
            inspector
                    .page()
                    .locator("section a[href$='whom=BUREAU&school=mdj-jijiao-ke']")
                    .waitFor();
            var overdue = inspector
                    .page()
                    .locator("section a[href$='whom=BUREAU&status=OVERDUE']")
                    .first();
            var count = overdue.innerText();
            overdue.click();
            inspector.sees("行，" + count + " 格");
            inspector.sees("查找教育局或单位");
        }
    }

    @Test
    void the_trend_is_a_picture_beside_its_numbers_and_leads_to_each_day() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/dashboard")) {
            var picture = inspector.page().locator("sunlight-chart");
            picture.getByText("100 %").waitFor();
            picture.scrollIntoViewIfNeeded();
            var today =
                    inspector.page().locator("#trend tbody tr:last-child th a").getAttribute("href");
            var box = picture.boundingBox();
            // Within the picture, and nearer to the last day than to the one a week before.
            var above = new Position(box.width - 36, 60);
            picture.hover(new Locator.HoverOptions().setPosition(above));
            picture.getByText("已履行率").waitFor();
            inspector.keepPicture("city-dashboard-trend-told");
            picture.click(new Locator.ClickOptions().setPosition(above));
            inspector.page().waitForURL(url -> url.endsWith(today));
            inspector.sees("回到今天");
        }
    }

    @Test
    void the_matrix_of_one_school_leads_to_its_binder() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix?school=aimin-zhongxue")) {
            inspector.sees("只看：示例爱民中学");
            inspector
                    .page()
                    .locator(".matrix-files")
                    .getByText("台账", new Locator.GetByTextOptions().setExact(true))
                    .click();
            inspector.page().waitForURL("**/binder?school=aimin-zhongxue");
            inspector.sees("未公开的草稿不在其中");
            assertThat(inspector.page().locator("vaadin-combo-box input").inputValue())
                    .isEqualTo("示例爱民中学");
            both(inspector, "city-19-binder");
        }
    }

    @Test
    void an_administrator_gives_an_item_to_a_new_department_and_closes_it_again() {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/units")) {
            admin.sees("示例招生考试院");
            assertThat(admin.barriers()).isEmpty();
            both(admin, "city-15-units");
            admin.button("增加科室或直属单位").click();
            named(admin, "console");
            check(admin);
            admin.sees("这个标识留给平台自己使用");
            admin.keepPicture("city-16-unit-refused");
            named(admin, "mdj-xinshe-ke");
            admin.page()
                    .locator("vaadin-dialog-overlay vaadin-multi-select-combo-box input")
                    .fill("B0301");
            admin.page()
                    .locator("vaadin-multi-select-combo-box-item")
                    .getByText("B0301")
                    .click();
            admin.page().keyboard().press("Tab");
            check(admin);
            admin.sees("将要发生的变化");
            both(admin, "city-17-unit-differences");
            admin.answer("确认生效");
            admin.sees("/mdj-xinshe-ke");
            closed(admin);
        }
    }

    private static void named(Visitor admin, String slug) {
        var fields = admin.page().locator("vaadin-dialog-overlay vaadin-text-field input");
        fields.first().fill("示例新设科");
        fields.nth(2).fill(slug);
        admin.page().keyboard().press("Tab");
    }

    private static void check(Visitor admin) {
        admin.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
    }

    private static void closed(Visitor admin) {
        var row = admin.page().locator(".units .row").filter(new Locator.FilterOptions().setHasText("示例新设科"));
        row.getByText("关闭", new Locator.GetByTextOptions().setExact(true)).click();
        admin.sees("没有承接单位的回到本局");
        var day = admin.page().getByLabel("最后一日");
        day.fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        day.press("Enter");
        both(admin, "city-18-unit-closing");
        admin.answer("关闭");
        row.getByText("为最后一日").waitFor();
        both(admin, "city-18-unit-closes");
        row.getByText("关闭", new Locator.GetByTextOptions().setExact(true)).click();
        day.fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString());
        day.press("Enter");
        admin.answer("关闭");
        row.getByText("已关闭").waitFor();
        both(admin, "city-18-unit-closed");
    }

    @Test
    void county_bureaus_are_assessed_among_themselves() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/assessments")) {
            inspector.button("新建考核").click();
            var dialog = inspector.page().locator("vaadin-dialog-overlay");
            dialog.locator("vaadin-select").first().click();
            var bureaus = inspector.page().locator("vaadin-select-item").getByText("下级教育局");
            bureaus.last().click();
            dialog.locator("vaadin-text-field input").first().fill("县区教育局公开工作考核（示例）");
            inspector.keepPicture("city-13-assess-bureaus");
            inspector.button("下一步：拟定方案").click();
            inspector.sees("机关职能与机构设置");
            inspector.button("保存方案").click();
            inspector.sees("还没有计算");
            inspector.sign("计算");
            inspector.sees("第 1 次计算");
            inspector.sees("爱民区教育局");
            assertThat(inspector.page().locator("main").innerText()).doesNotContain("学校");
            assertThat(inspector.page().locator(".results").getByText("示例爱民中学").count())
                    .isZero();
            both(inspector, "city-14-bureaus-assessed");
        }
    }

    private static void both(Visitor visitor, String name) {
        visitor.keepPicture(name);
        visitor.page().setViewportSize(390, 844);
        visitor.keepPicture(name + "-390");
        visitor.page().setViewportSize(1440, 900);
    }

    /** The dashboard and the inbox tell of the same two schools. */
    private static void looksAround(Visitor supervisor) {
        supervisor.goTo("/console/mdj-edu/dashboard");
        var schools = supervisor.page().locator(".numbers .schools dd");
        assertThat(schools.innerText()).matches("2\\s*");
        supervisor.keepPicture("city-2-supervisor-dashboard");
        supervisor.goTo("/console/mdj-edu/inbox");
        supervisor.sees("消息");
        supervisor.keepPicture("city-3-supervisor-inbox");
    }

    private static void paste(Visitor admin) {
        admin.button("粘贴名单").click();
        var lines = admin.page().locator("vaadin-dialog-overlay textarea");
        lines.fill("1. 示例东安幼儿园\n示例无此学校");
        admin.page().keyboard().press("Tab");
        admin.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        admin.sees("第 2 行“示例无此学校”");
        admin.keepPicture("city-5-supervisors-wrong-line");
        lines.fill("1. 示例东安幼儿园\ndongan-zhongxue");
        admin.page().keyboard().press("Tab");
        admin.answer("指定");
    }

    private static void release(Visitor admin) {
        admin.page().getByLabel("学校名称或代码").fill("东安");
        admin.seesNone(admin.page().getByText("示例爱民小学"));
        admin.button("勾选列出的全部").click();
        admin.page().locator("vaadin-button:has-text('取消指定'):not([disabled])").waitFor();
        admin.button("取消指定").click();
        admin.answer("取消指定");
        admin.sees("负责 2 所学校");
    }
}
