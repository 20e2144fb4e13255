package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;

/** A colleague comes and goes, with nothing but a slip of paper in between. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleJourney {

    private static final String CONSOLE = "mdj-shiyan-xiaoxue/";
    private static final String OWN_PASSWORD = "a password of my own";
    private static final String NOT_FOUND = "没有这个页面";

    private static Browser browser;

    private final String user = "yi." + UUID.randomUUID();

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void who_is_brought_in_works_at_once_and_who_is_taken_off_no_more() {
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", CONSOLE + "people");
                var colleague = Visitor.reader(browser, 1440)) {
            var code = broughtIn(admin);
            entersWith(code, colleague);
            colleague.sees("应公开事项");
            colleague.page().locator("button[data-do=WRITE]").first().waitFor();

            takenOff(admin);

            colleague.page().locator("nav a[href$=published]").click();
            colleague.sees(NOT_FOUND);
            colleague.goTo("/console/" + CONSOLE + "due");
            colleague.sees(NOT_FOUND);
        }
    }

    private String broughtIn(Visitor admin) {
        admin.button("增加人员").click();
        var dialog = admin.page().locator("vaadin-dialog-overlay");
        dialog.getByLabel("姓名或称呼").fill("新来的编辑");
        dialog.getByLabel("用户名").fill(user);
        dialog.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^编辑")))
                .check();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("增加").setExact(true))
                .click();
        var code = admin.page().locator(".slip .code").innerText().strip();
        admin.button("关闭").click();
        return code;
    }

    /** The code opens the door once; Keycloak asks for an own password before it lets anybody through. */
    private void entersWith(String code, Visitor colleague) {
        colleague.goTo("/console/" + CONSOLE + "due");
        colleague.signIn(user, code);
        colleague.page().fill("input[name=password-new]", OWN_PASSWORD);
        assertThat(colleague.page().url()).startsWith(RealParts.get().keycloakUrl());
        colleague.page().fill("input[name=password-confirm]", OWN_PASSWORD);
        colleague.page().keyboard().press("Enter");
    }

    private void takenOff(Visitor admin) {
        var row = admin.page().locator("tr", new Page.LocatorOptions().setHasText(user));
        row.getByText("移出").click();
        admin.page()
                .locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("移出").setExact(true))
                .click();
        admin.page().waitForCondition(() -> row.count() == 0);
    }
}
