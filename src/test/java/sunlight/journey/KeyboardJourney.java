package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.Desk;

/** Whoever has no mouse gets everywhere: the focus is seen, goes where one would look next, and comes back from a dialog. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardJourney {

    private static final String GRID = "vaadin-grid-cell";

    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("S[0-9]{4}");

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
    void an_inspector_walks_the_matrix_opens_a_cell_and_comes_back_to_it() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix?school=aimin-zhongxue")) {
            inspector.page().locator(".m-cells button").first().waitFor();
            var keys = new Keyboard(inspector);
            // Head and body of a grid are a stop each; within, arrows lead on, and Enter goes into what a field of it
            // holds.
            keys.to("跳到正文").press("Enter").toFirst(GRID).press("Tab");
            assertThat(keys.at()).startsWith(GRID);
            keys.press("ArrowRight").press("Enter").isBroughtToFirst("示例爱民中学 S0101");
            keys.press("ArrowRight").press("ArrowRight").press("ArrowLeft");
            var cell = keys.at();
            assertThat(cell).startsWith("示例爱民中学 S0102");
            keys.press("Enter");
            dialog(inspector).waitFor();
            keys.to("关闭");
            inspector.keepPicture("keyboard-1-cell");
            keys.press("Escape").isBroughtTo(cell);
            inspector.seesNone(dialog(inspector));
            keys.press("End").seen().press("Home").seen();
            assertThat(keys.at()).startsWith("示例爱民中学 S0101");
        }
    }

    @Test
    void an_inspector_gets_to_the_ends_of_the_matrix_and_on_by_pages_without_leaving_it() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            inspector.page().locator(".m-cells button").first().waitFor();
            var keys = new Keyboard(inspector);
            keys.to("跳到正文")
                    .press("Enter")
                    .toFirst(GRID)
                    .press("Tab")
                    .press("ArrowRight")
                    .press("Enter");
            inspector.page().waitForCondition(() -> inCell(inspector));
            var first = keys.at();
            keys.press("Control+End");
            inspector
                    .page()
                    .waitForCondition(() -> inCell(inspector) && !keys.at().equals(first));
            var last = keys.at();
            keys.press("Control+Home").isBroughtTo(first);
            keys.press("PageDown");
            inspector
                    .page()
                    .waitForCondition(() -> inCell(inspector) && !keys.at().equals(first));
            keys.press("PageUp").isBroughtTo(first);
            keys.press("Control+End").isBroughtTo(last);
            keys.press("PageDown").seen();
            assertThat(keys.at()).isEqualTo(last);
            inspector.keepPicture("keyboard-matrix-end");
        }
    }

    private static boolean inCell(Visitor visitor) {
        return (Boolean) visitor.page().evaluate("() => document.activeElement.matches('.m-cells button')");
    }

    @Test
    void an_editor_finds_what_is_due_and_begins_to_write_it() {
        try (var editor = Visitor.signedIn(browser, "aimin-editor", Desk.OTHER_SCHOOL + "/due")) {
            editor.sees("应公开事项");
            var keys = new Keyboard(editor);
            keys.to("跳到正文").press("Enter").isBroughtTo("应公开事项");
            keys.toFirst("查找事项").type(untouched(editor));
            editor.page().waitForCondition(() -> rows(editor) == 1);
            keys.toFirst("无此事项").press("Enter");
            dialog(editor).waitFor();
            keys.press("Escape");
            editor.seesNone(dialog(editor));
            assertThat(keys.at()).contains("无此事项");
            keys.backTo("撰写").press("Enter");
            editor.sees("公开要素");
            keys.isBroughtTo("公开信息");
        }
    }

    /** The code of an item that nobody has begun to write, whoever was here before. */
    private static String untouched(Visitor editor) {
        var row = editor.page()
                .locator(".due-list .row:has(button[data-do=NIL]):has(button[data-do=WRITE])")
                .first();
        return CODE.matcher(row.innerText())
                .results()
                .findFirst()
                .map(java.util.regex.MatchResult::group)
                .orElseThrow();
    }

    private static int rows(Visitor editor) {
        return editor.page().locator(".due-list .row").count();
    }

    private static com.microsoft.playwright.Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog-overlay");
    }
}
