package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** What helps a teacher to write: to see it as the public will, to begin from last year's, to write together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";

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
    void a_draft_is_previewed_as_its_public_page_and_strangers_see_nothing_of_it() {
        try (var editor = atNewDraft("S0703")) {
            title(editor).fill("预览中的标题");
            editor.page().locator(".element textarea").first().fill("预览中的要素");
            editor.button("预览").click();

            var page = editor.page().frameLocator("iframe");
            page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                    .getByText("预览中的标题")
                    .waitFor();
            assertThat(page.locator("dl.elements").innerText()).contains("预览中的要素");
            assertThat(editor.page().locator("iframe").boundingBox().width).isEqualTo(390);
            editor.keepPicture("20-preview-phone");
            editor.page()
                    .getByText("电脑", new Page.GetByTextOptions().setExact(true))
                    .click();
            editor.page().waitForCondition(() -> editor.page().locator("iframe").boundingBox().width > 1000);
            editor.keepPicture("21-preview-desktop");
            editor.page().setViewportSize(390, 844);
            editor.page()
                    .getByText("手机", new Page.GetByTextOptions().setExact(true))
                    .click();
            editor.keepPicture("22-preview-on-a-phone");

            var address = editor.page().locator("iframe").getAttribute("src");
            assertThat(address).startsWith("/console/preview/" + SCHOOL);
            nobodyElseSees(address);
        }
    }

    private static void nobodyElseSees(String address) {
        try (var neighbour = Visitor.signedIn(browser, "aimin-editor", "aimin-zhongxue/due")) {
            neighbour.sees("转学");
            var answer =
                    neighbour.page().request().get(sunlight.dev.RealParts.get().url() + address);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        }
    }

    private static Visitor atNewDraft(String item) {
        var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/due");
        editor.page()
                .locator("button[data-key=" + item + "][data-do=WRITE]")
                .first()
                .click();
        editor.sees("公开要素");
        return editor;
    }

    private static Locator title(Visitor editor) {
        return editor.page().getByLabel("标题", new Page.GetByLabelOptions().setExact(true));
    }
}
