package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** Who does not belong somewhere meets what does not exist. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangerJourney {

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
    void a_county_inspector_sees_the_schools_of_that_county_only() {
        try (var inspector = Visitor.signedIn(browser, "dongan-inspector", "dongan-edu/matrix")) {
            inspector.sees("示例实验小学");

            assertThat(inspector.page().locator("main").innerText()).doesNotContain("示例爱民");
        }
    }

    @Test
    void a_neighbours_console_looks_like_one_that_does_not_exist() {
        try (var stranger = Visitor.signedIn(browser, "aimin-editor", "aimin-zhongxue/due")) {
            stranger.sees("应公开事项");

            assertThat(textAt(stranger, "mdj-shiyan-xiaoxue/due")).isEqualTo(textAt(stranger, "no-such-school/due"));
            assertThat(textAt(stranger, "mdj-edu/matrix")).isEqualTo(textAt(stranger, "no-such-bureau/matrix"));
        }
    }

    @Test
    void a_neighbours_draft_looks_like_one_that_does_not_exist() {
        var draft = draftOfTheNeighbour();
        try (var stranger = Visitor.signedIn(browser, "aimin-editor", "aimin-zhongxue/due")) {
            stranger.sees("应公开事项");

            assertThat(textAt(stranger, "aimin-zhongxue/disclosures/" + draft))
                    .isEqualTo(textAt(stranger, "aimin-zhongxue/disclosures/" + UUID.randomUUID()));
            assertThat(textAt(stranger, "mdj-shiyan-xiaoxue/disclosures/" + draft))
                    .isEqualTo(textAt(stranger, "no-such-school/disclosures/" + draft));
        }
    }

    @Test
    void after_login_the_page_asked_for_opens_and_logout_ends_it() {
        try (var editor = Visitor.reader(browser, 1440)) {
            editor.goTo("/console/mdj-shiyan-xiaoxue/reviews");
            editor.signIn("shiyan-reviewer");
            editor.sees("待审核");
            assertThat(editor.page().url()).endsWith("/console/mdj-shiyan-xiaoxue/reviews");

            editor.page().getByText("退出").click();
            editor.sees("您已安全退出");
            editor.goTo("/console/mdj-shiyan-xiaoxue/reviews");

            assertThat(editor.page().url()).contains("/realms/sunlight/");
        }
    }

    private static String draftOfTheNeighbour() {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", "mdj-shiyan-xiaoxue/due")) {
            editor.page().locator("button[data-do=WRITE]").first().click();
            editor.sees("公开要素");
            return editor.page().url().replaceFirst(".*/", "");
        }
    }

    /** What stands there, without the address, which of course differs. */
    private static String textAt(Visitor stranger, String path) {
        stranger.goTo("/console/" + path);
        stranger.page().locator("h1:visible, p:visible").first().waitFor();
        return stranger.page().locator("body").innerText();
    }
}
