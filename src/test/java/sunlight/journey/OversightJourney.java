package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.privacy.PrivacyRule;
import sunlight.publication.gate.Leak;
import sunlight.rest.Desk;

/** An inspector is shown what leaks: what it is, where it stands, and the page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OversightJourney {

    private static final String TITLE = "休学复学办法（监督示例）";

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
    void a_hard_finding_is_told_with_rule_place_and_masked_value_and_leads_to_its_page() throws SQLException {
        var disclosure = Desk.published("S0703", TITLE, "<p>按学籍规定办理。</p>");
        Leak.in(disclosure, PrivacyRule.RESIDENT_ID, "2310**********1234", 12);
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/privacy")) {
            var row = inspector.page().locator(".oversight li.row", new Page.LocatorOptions().setHasText(TITLE));
            row.first().waitFor();
            assertThat(row.first().innerText())
                    .contains("居民身份证号", "正文", "2310**********1234", "第 1 版，正在公开，共 12 处", "另有 2 处", "检查");
            inspector.keepPicture("oversight-1-1440");
            row.first().scrollIntoViewIfNeeded();
            inspector.keepPicture("oversight-2-1440");
            inspector.page().setViewportSize(390, 900);
            row.first().scrollIntoViewIfNeeded();
            inspector.keepPicture("oversight-3-390");
            var page = inspector
                    .page()
                    .context()
                    .waitForPage(() -> row.first().getByRole(AriaRole.LINK).click());
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE))
                    .first()
                    .waitFor();
            assertThat(page.url()).contains("/disclosures/" + disclosure);
            page.close();
        } finally {
            Desk.withdrawn(disclosure);
        }
    }
}
