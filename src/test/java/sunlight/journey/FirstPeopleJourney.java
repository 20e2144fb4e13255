package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;

/** A bureau gives schools without an administrator one each, by a list, and prints a slip for each. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstPeopleJourney {

    private static final String SCHOOL = "aimin-xiaoxue";
    private static final String USER = "yi." + UUID.randomUUID();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    void schools_of_a_list_get_a_slip_each_and_its_code_opens_their_console() {
        try (var clerk = Visitor.signedIn(browser, "city-admin", "mdj-edu/first-people");
                var principal = Visitor.reader(browser, 1440)) {
            clerk.sees("所学校还没有管理员");
            RectificationJourney.both(clerk, "first-people-1");
            bring(clerk, "没有这个学校");
            clerk.sees("一个人也没有增加");
            RectificationJourney.both(clerk, "first-people-2-wrong");
            bring(clerk, SCHOOL);
            clerk.sign("为 1 所学校开通管理员", "开通");
            clerk.sees("已为 1 所学校开通管理员");
            RectificationJourney.both(clerk, "first-people-3-slips");
            onPaper(clerk);
            var code = clerk.page().locator(".slips .slip .code").innerText().strip();

            principal.goTo("/console/" + SCHOOL + "/people");
            principal.signIn(USER, code);
            principal.page().locator("input[name=password-new]").fill("a password of my own");
            principal.page().locator("input[name=password-confirm]").fill("a password of my own");
            principal.page().keyboard().press("Enter");
            principal.sees("示例校长");

            clerk.page().reload();
            clerk.sees("所学校还没有管理员");
            assertThat(clerk.page().locator(".slip").count())
                    .as("codes are shown once")
                    .isZero();
            clerk.seesNone(clerk.page().getByText(SCHOOL + "-admin"));
        }
    }

    private static void bring(Visitor clerk, String slug) {
        var list = WorkbookWriting.of(List.of(new NewSheet(
                "list",
                List.of("学校网址名", "姓名或称呼", "用户名"),
                List.of(List.of(slug, "示例校长", USER)),
                List.of(20, 20, 40),
                Map.of())));
        clerk.page().locator("input[type=file]").setInputFiles(new FilePayload("list.xlsx", XLSX, list));
    }

    /** What the printer gets: the slips and nothing of the console around them. */
    private static void onPaper(Visitor clerk) {
        clerk.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(clerk.page().locator(".slips .slip").first().isVisible()).isTrue();
        assertThat(clerk.page().locator("h1").first().isVisible()).isFalse();
        assertThat(clerk.page().locator("nav").first().isVisible()).isFalse();
        assertThat(clerk.page().getByText("阳光校务").first().isVisible()).isFalse();
        clerk.keepPicture("first-people-4-paper");
        clerk.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.SCREEN));
    }
}
