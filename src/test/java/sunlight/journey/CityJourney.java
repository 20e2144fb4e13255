package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
            supervisor.goTo("/console/mdj-edu/dashboard");
            supervisor.sees("2 所学校");
            supervisor.keepPicture("city-2-supervisor-dashboard");
            supervisor.goTo("/console/mdj-edu/inbox");
            supervisor.sees("消息");
            supervisor.keepPicture("city-3-supervisor-inbox");
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
