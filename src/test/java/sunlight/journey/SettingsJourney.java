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

/** Administrators change in the console what used to stand in files only, and everybody sees who did what. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsJourney {

    private static final String SAVE = "保存并生效";
    private static final String MARK = "发文代字";

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
    void an_administrator_changes_the_mark_of_letters_and_the_trail_tells_from_what_to_what() {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/settings")) {
            admin.sees("现在：牡教督");
            RectificationJourney.both(admin, "settings-1-bureau");
            change(admin, MARK);
            admin.page().getByLabel("设为").fill("牡教 督");
            admin.isRefused(SAVE, "不带空格和方括号");
            meanwhileAnother();
            admin.page().getByLabel("设为").fill("牡教办");
            admin.isRefused(SAVE, "已被他人修改");
            admin.page().reload();
            admin.sees("现在：牡教发");
            assertThat(row(admin, MARK).innerText()).contains("在本页设定");
            mark(admin, "牡教督");
            admin.goTo("/console/mdj-edu/trail");
            admin.sees("发文代字：牡教发");
            assertThat(admin.page().locator("li.row").first().innerText()).contains("更改设置", "发文代字：牡教发", "发文代字：牡教督");
        }
    }

    private static void meanwhileAnother() {
        try (var colleague = Visitor.signedIn(browser, "city-admin", "mdj-edu/settings")) {
            colleague.sees("现在：牡教督");
            mark(colleague, "牡教发");
        }
    }

    private static void mark(Visitor admin, String mark) {
        change(admin, MARK);
        admin.page().getByLabel("设为").fill(mark);
        admin.answer(SAVE);
        admin.sees("现在：" + mark);
    }

    @Test
    void a_school_sees_what_its_bureau_has_set_and_chooses_its_own_colour_at_once() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", "mdj-shiyan-xiaoxue/settings")) {
            admin.sees("沿用牡丹江市教育局（演示）的设定");
            assertThat(admin.page().getByText(MARK).count()).isZero();
            assertThat(row(admin, "逾期事项对外显示").getByRole(AriaRole.BUTTON).count())
                    .isZero();
            RectificationJourney.both(admin, "settings-2-school");
            colour(admin, "#ffee00");
            admin.isRefused(SAVE, "这种颜色太浅");
            admin.page().locator("#setting-colour").fill("#7a2230");
            admin.answer(SAVE);
            admin.sees("现在：#7a2230");
            assertThat(admin.fetch("/mdj-shiyan-xiaoxue").text()).contains("/assets/look.7a2230.css");
            change(admin, "网站颜色");
            admin.page().getByLabel("不单独设置").click();
            admin.answer(SAVE);
            admin.seesNone(admin.page().getByText("现在：#7a2230"));
            assertThat(admin.fetch("/mdj-shiyan-xiaoxue").text()).doesNotContain("/assets/look.7a2230.css");
        }
    }

    private static void colour(Visitor admin, String colour) {
        change(admin, "网站颜色");
        admin.page().locator("#setting-colour").fill(colour);
    }

    @Test
    void nobody_else_finds_the_settings_neither_here_nor_of_a_neighbour() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/dashboard")) {
            inspector.page().locator("nav a[href$='/matrix']").first().waitFor();
            assertThat(inspector.page().locator("nav a[href$='/settings']").count())
                    .isZero();
            inspector.goTo("/console/mdj-edu/settings");
            inspector.sees("您的角色不能进行这项操作");
        }
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", "aimin-zhongxue/settings")) {
            admin.sees("没有这个页面");
        }
    }

    private static Locator row(Visitor admin, String name) {
        return admin.page()
                .locator(".settings li.row", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static void change(Visitor admin, String name) {
        row(admin, name)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("更改"))
                .click();
    }
}
