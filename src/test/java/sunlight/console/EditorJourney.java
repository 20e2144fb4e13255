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

    /** Stands for the dialog of the console, which opens an upload and asks the editor for what it was given. */
    private static final String UPLOAD = """
        () => { customElements.define('a-upload', class extends HTMLElement {
            constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<input type="file">';
                const input = this.shadowRoot.querySelector('input');
                input.onchange = () => { window.chosen = input.files[0].name; }; } });
          document.body.append(document.createElement('a-upload'));
          editor.addEventListener('pick-picture', () => editor.handOver(document.querySelector('a-upload'))); }
        """;

    private static final String GIVE = """
        () => { const data = new DataTransfer(); data.items.add(new File(['x'], '%s', { type: '%s' }));
          const html = '%s'; if (html) { data.setData('text/html', html); }
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
        page.locator(".ProseMirror").press("Control+End");
        page.keyboard().type("，未存");

        page.reload();
        page.getByText("恢复这些文字").click();

        assertThat(value(page)).isEqualTo("<p>已存，未存</p>");
    }

    @Test
    void an_acknowledged_text_is_not_offered_again() {
        var page = page();
        page.locator(".ProseMirror").press("Control+End");
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

    @Test
    void a_table_of_excel_stays_a_table_with_its_merged_cells() {
        var page = page();
        page.locator(".ProseMirror").press("Control+a");

        page.evaluate(PASTE, resource("/editor/excel.html"));

        assertThat(value(page))
                .contains("<td colspan=\"3\"><p>2026年秋季收费 项目</p></td>", "<td rowspan=\"2\"><p>伙食费</p></td>")
                .contains("<td><p>12.50</p></td>")
                .doesNotContain("style", "xl6", "width", "file:", "StartFragment");
    }

    @Test
    void a_paste_from_wps_keeps_its_structure_and_nothing_that_hurts() {
        var page = page();
        page.locator(".ProseMirror").press("Control+a");

        page.evaluate(PASTE, resource("/editor/wps.html"));

        assertThat(value(page))
                .contains("<h2><strong>关于做好开学工作的通知</strong></h2>", "<p>各班请于9月1日前报到。</p>")
                .contains("<ul><li><p>带学籍卡</p></li><li><p>带健康证明</p></li></ul>")
                .contains("<td colspan=\"2\"><p><strong>报到时间</strong></p></td>", "<p>链接</p>")
                .doesNotContain("script", "onclick", "<img", "font", "Mso", "&nbsp;");
    }

    @Test
    void times_that_want_a_look_are_drawn_over_the_text_and_never_in_it() {
        var page = page();
        page.evaluate("editor.value = '<p>2025年9月1日开学，9月1日前报到。【请填写：地点】</p>'; editor.marks = ['9月1日', '2025年9月1日']");

        assertThat(page.locator(".se-dated").allInnerTexts()).containsExactly("2025年9月1日", "9月1日");
        assertThat(page.locator(".se-prompt").innerText()).isEqualTo("【请填写：地点】");
        page.locator(".ProseMirror").press("Control+End");
        page.keyboard().type("。");
        assertThat(value(page)).isEqualTo("<p>2025年9月1日开学，9月1日前报到。【请填写：地点】。</p>");
    }

    @Test
    void a_picture_from_the_clipboard_goes_the_way_of_one_that_is_chosen() {
        var page = page();
        page.evaluate(UPLOAD);

        page.evaluate(GIVE.formatted("截图.png", "image/png", ""));

        page.waitForFunction("window.chosen === '截图.png'");
        // The next picture is chosen by hand: the one before is not given a second time.
        page.evaluate("window.chosen = null; editor.askPicture(); editor.handOver(document.querySelector('a-upload'))");
        assertThat(page.evaluate("window.chosen")).isNull();
        assertThat(value(page)).isEqualTo("<p>已存</p>");
    }

    @Test
    void a_copied_picture_of_a_web_page_is_a_picture_and_a_copied_table_a_table() {
        var page = page();
        page.evaluate(UPLOAD);

        page.evaluate(GIVE.formatted("image.png", "image/png", "<img src=\"https://news.example/1.png\">"));
        page.waitForFunction("window.chosen === 'image.png'");
        page.evaluate("window.chosen = null");
        page.evaluate(GIVE.formatted("image.png", "image/png", "<table><tr><td>收费</td></tr></table>"));

        page.waitForFunction("editor.value.includes('收费')");
        assertThat(page.evaluate("window.chosen")).isNull();
    }

    @Test
    void a_file_that_is_no_picture_is_told_its_place_and_the_page_stays() {
        var page = page();
        page.evaluate(UPLOAD);

        page.evaluate(GIVE.formatted("通知.docx", "application/msword", ""));

        assertThat(page.getByText("正文里只能放图片。其他文件请在下方“附件”里添加").isVisible()).isTrue();
        assertThat(page.evaluate("window.chosen ?? null")).isNull();
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
