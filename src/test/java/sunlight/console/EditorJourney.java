package sunlight.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** The editor by itself, in a page that the browser is told; no server takes part. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditorJourney {

    private static final String ADDRESS = "http://editor.test/";
    private static final String PAGE = """
        <!doctype html><html lang="zh-CN"><title>编辑</title><sunlight-editor></sunlight-editor>
        <script>const editor = document.querySelector('sunlight-editor');
        editor.draftKey = 'text'; editor.value = '<p>已存</p>';</script>
        <script type="module" src="/editor.js"></script>
        """;
    private static final String PASTE = """
        html => { const data = new DataTransfer(); data.setData('text/html', html);
        document.querySelector('.ProseMirror').dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }
        """;

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
    void what_was_typed_survives_a_reload() {
        var page = page();
        page.locator(".ProseMirror").press("End");
        page.keyboard().type("，未存");

        page.reload();
        page.getByText("恢复未保存的文字").click();

        assertThat(value(page)).isEqualTo("<p>已存，未存</p>");
    }

    @Test
    void an_acknowledged_text_is_not_offered_again() {
        var page = page();
        page.locator(".ProseMirror").press("End");
        page.keyboard().type("，又写");

        page.evaluate("editor.saved(editor.value)");

        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void a_paste_from_word_becomes_lists_and_tables() {
        var page = page();
        page.locator(".ProseMirror").press("Control+a");

        page.evaluate(PASTE, resource("/editor/word.html"));

        assertThat(value(page))
                .contains("<ol><li><p>第一项</p><ol type=\"a\"><li><p>子项</p></li></ol></li><li><p>第二项</p></li></ol>")
                .contains("<ol start=\"3\"><li><p>第三项</p></li></ol><ul><li><p>圆点甲</p></li>", "<p>一、总则</p>")
                .contains("<td colspan=\"2\"><p><strong>班级</strong></p></td>")
                .doesNotContain("mso", "style", "<img", "&nbsp;");
        assertThat(page.getByText("请用“从 Word 导入”带入图片").isVisible()).isTrue();
    }

    private static Page page() {
        var page = browser.visitor(390, 800).newPage();
        page.route("**/*", EditorJourney::answer);
        page.navigate(ADDRESS);
        return page;
    }

    private static void answer(Route route) {
        var script = route.request().url().endsWith(".js");
        route.fulfill(new Route.FulfillOptions()
                .setContentType(script ? "text/javascript;charset=utf-8" : "text/html;charset=utf-8")
                .setBody(script ? resource("/console/editor.js") : PAGE));
    }

    private static String value(Page page) {
        return (String) page.evaluate("editor.value");
    }

    private static String resource(String name) {
        try (var in = EditorJourney.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
