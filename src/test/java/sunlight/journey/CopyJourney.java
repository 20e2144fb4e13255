package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Published;

/** From the list of what is public: one text is found among many, and goes to an official WeChat account with one press. */
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

    @Test
    void one_of_many_is_found_by_its_title_and_the_rest_comes_page_by_page() throws SQLException {
        Published.byTheDesk();
        try {
            sql(
                    "insert into disclosure (tenant_id, id, version, item_code, title, body, index_number, attribute, stage, round,"
                            + " author, author_name, editions, created_at, changed_at) select t.id, gen_random_uuid(), 1, 'S0801',"
                            + " '搬来的旧页面' || n, '', 'old-page-' || n, 'PROACTIVE', 'WITHDRAWN', 1, 'x', 'x', 1, now(), now()"
                            + " from tenant t, generate_series(1, 120) n where t.slug = '" + Published.SCHOOL + "'");
            try (var approver = Visitor.signedIn(browser, "shiyan-approver", Published.SCHOOL + "/published")) {
                var rows = approver.page().locator(".disclosure-list li.row");
                rows.first().waitFor();
                assertThat(rows.count()).isEqualTo(50);
                approver.press(approver.page().locator("button[data-do=TURN]"));
                approver.sees("第 51 到 100 条");
                assertThat(rows.count()).isEqualTo(50);
                approver.page().getByLabel("查找").fill("旧页面117");
                approver.page().waitForCondition(() -> rows.count() == 1);
                approver.keepPicture("published-found-1440");
                approver.page().setViewportSize(390, 844);
                approver.keepPicture("published-found-390");
                approver.page().getByLabel("查找").fill("没有这样的标题");
                approver.sees("没有符合条件的内容");
            }
        } finally {
            sql("delete from disclosure where index_number like 'old-page-%'");
        }
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
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
