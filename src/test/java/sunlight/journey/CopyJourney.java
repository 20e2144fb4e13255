package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.Published;

/** What is public goes to an official WeChat account with one press. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CopyJourney {

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
    void an_approver_copies_a_disclosure_by_keyboard() {
        var disclosure = Published.byTheDesk();
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", Published.SCHOOL + "/published")) {
            var page = approver.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("button[data-do=COPY][data-key='" + disclosure + "']").focus();
            page.keyboard().press("Enter");
            approver.sees("粘贴到公众号编辑器");
            approver.keepPicture("copy-1440");

            button(page, "复制带样式的正文").focus();
            page.keyboard().press("Enter");
            approver.sees("已复制");

            assertThat(clipboard(page, "text/html")).contains("style=", "Bring the form.", disclosure);
            assertThat(clipboard(page, "text/plain"))
                    .contains("转学规定和程序\n", "SHA-256")
                    .doesNotContain("<p");
            page.setViewportSize(390, 844);
            approver.keepPicture("copy-390");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String clipboard(Page page, String type) {
        return (String) page.evaluate(
                "type => navigator.clipboard.read().then(items => items[0].getType(type)).then(blob => blob.text())",
                type);
    }
}
