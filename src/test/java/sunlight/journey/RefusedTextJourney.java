package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** What a text still lacks when it is submitted is seen whole, in large windows and on phones, wherever one had scrolled. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedTextJourney {

    /** What is typed in ends a little above the bar, as far as one can scroll there: a browser sees no need to scroll, and what is said below it is hidden. */
    private static final String LOW_IN_THE_WINDOW = """
            field => {
              const all = document.querySelector(field), at = all.querySelector('input') ?? all;
              const foot = document.querySelector('.editor-bar');
              document.activeElement.blur();
              // Who scrolls is not drawn back to what was refused before.
              window.dispatchEvent(new WheelEvent('wheel'));
              const frame = document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[content]');
              frame.scrollBy(0, at.getBoundingClientRect().bottom + 14 - foot.getBoundingClientRect().top);
            }""";

    private static final String SEEN = """
            said => {
              const at = document.querySelector(said)?.getBoundingClientRect();
              const frame = document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=navbar]');
              const foot = document.querySelector('.editor-bar').getBoundingClientRect().top;
              return !!at && at.height > 0 && at.top >= frame.getBoundingClientRect().bottom && at.bottom <= foot;
            }""";

    private static final String MESSAGE = " [slot=error-message]";

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
    void what_is_said_of_a_field_stands_between_head_and_foot_of_a_large_window() {
        lacksWhatIsSeen(1440, 900);
    }

    @Test
    void and_of_that_of_a_phone() {
        lacksWhatIsSeen(390, 844);
    }

    private static void lacksWhatIsSeen(int width, int height) {
        try (var editor = Visitor.atNewDraft(browser, "S0704")) {
            editor.page().setViewportSize(width, height);
            refused(editor, ".metadata vaadin-text-field.wide", MESSAGE, "title");
            editor.title().fill("没有写完的办法");
            refused(editor, ".metadata vaadin-date-picker", MESSAGE, "day");
            editor.page().getByLabel("生成日期").fill("2026-11-20");
            editor.page().keyboard().press("Enter");
            refused(editor, "sunlight-editor", "section.refused p.wrong", "text");
            editor.page().locator(".element textarea").last().fill("按县级规定办理（示例）");
            editor.page().locator(".element vaadin-checkbox input").first().click();
            refused(editor, ".element vaadin-text-field", MESSAGE, "reason");
        }
    }

    /** @param said what is said of the field, within it or elsewhere */
    private static void refused(Visitor editor, String field, String said, String name) {
        var page = editor.page();
        page.locator(field).first().waitFor();
        page.evaluate(LOW_IN_THE_WINDOW, field);
        editor.button("提交审核").click();
        var message = said.equals(MESSAGE) ? field + MESSAGE : said;
        page.locator(message).first().waitFor();
        page.waitForFunction("field => document.activeElement.closest(field)", field);
        page.waitForFunction(SEEN, message);
        if (said.equals(MESSAGE)) {
            assertThat(page.evaluate(SEEN, field)).as("its label, too").isEqualTo(true);
        }
        editor.keepPicture("refused-%s-%d".formatted(name, page.viewportSize().width));
    }
}
