package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** What was typed is not lost: not while a save is under way, not with the connection, not by opening a draft again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftKeepingJourney {

    private static final String SCHOOL = "aimin-zhongxue";
    private static final String TO_THE_SERVER = "**/console/?v-r=uidl*";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** After some seconds the bar gives up the place that it took at first. */
    private static void theBarStaysLegible(Visitor editor) {
        editor.page().waitForFunction("""
                () => {
                  const bar = document.querySelector('vaadin-connection-indicator:not([expanded]) .v-status-message');
                  return bar && bar.clientHeight > 30 && bar.scrollHeight <= bar.clientHeight;
                }""");
    }

    @Test
    void what_is_typed_during_a_save_survives_a_lost_connection() {
        try (var editor = atNewDraft("S0305")) {
            var held = new ArrayList<Route>();
            editor.page().route(TO_THE_SERVER, route -> hold(route, "招生办法", held));
            editor.title().fill("招生办法");
            editor.page().waitForCondition(() -> held.size() == 1);
            element(editor, 0).fill("正在保存时写的");

            editor.page().route(TO_THE_SERVER, Route::abort);
            held.get(0).resume();
            // Something was saved, but not everything: the words that say so stay hidden.
            editor.page().waitForFunction("document.querySelector('.save-state').textContent.includes('已保存')");
            theBarStaysLegible(editor);
            editor.keepPicture("06-connection-lost");
            editor.page().unrouteAll();
            editor.page().reload();

            editor.button("恢复这些文字").click();
            reads(editor, element(editor, 0), "正在保存时写的");
            editor.sees("已保存");
            editor.page().reload();
            reads(editor, element(editor, 0), "正在保存时写的");
            reads(editor, editor.title(), "招生办法");
            assertThat(editor.button("恢复这些文字").count()).isZero();
        }
    }

    /** What the page had still to say when it was opened goes its way. */
    private static void hold(Route route, String typed, List<Route> held) {
        if (String.valueOf(route.request().postData()).contains(typed)) {
            held.add(route);
        } else {
            route.resume();
        }
    }

    @Test
    void opening_a_draft_again_saves_no_half_filled_form() {
        try (var editor = atNewDraft("S0703")) {
            notConcerned(editor).check();
            element(editor, 1).fill("第二项的内容");
            editor.title().fill("转学");
            editor.sees("已保存");
            editor.page().waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('sunlight.'))");

            for (int again = 0; again < 2; again++) {
                editor.page().reload();
                reads(editor, element(editor, 1), "第二项的内容");
                assertThat(notConcerned(editor).isChecked()).isTrue();
            }
        }
    }

    /** The whole choice is lost with the session: a withheld thing must not come back as one for everybody. */
    @Test
    void a_session_that_ends_while_somebody_writes_gives_back_text_and_choice_after_the_login() {
        try (var editor = atNewDraft("S0704")) {
            editor.title().fill("先保存的标题");
            editor.sees("已保存");
            editor.page().waitForFunction("!Object.keys(localStorage).some(key => key.startsWith('sunlight.'))");

            logOutInAnotherTab(editor);
            attribute(editor).click();
            editor.page().locator("vaadin-select-item").getByText("不予公开").click();
            editor.title().fill("会话结束后写的标题");

            editor.sees("登录已过期");
            editor.keepPicture("06-session-ended");
            editor.page().getByText("登录已过期").click();
            editor.signIn("aimin-editor");

            editor.button("恢复这些文字").click();
            reads(editor, editor.title(), "会话结束后写的标题");
            isWithheld(editor);
            editor.sees("已保存");
            editor.page().reload();
            reads(editor, editor.title(), "会话结束后写的标题");
            isWithheld(editor);
            editor.keepPicture("06-session-restored");
        }
    }

    /** What is no draft of a disclosure cannot go back by itself; it is shown to be copied, and only to who wrote it. */
    @Test
    void words_of_a_letter_are_shown_again_when_the_session_ended_before_they_were_sent() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/registers")) {
            inspector.button("登记申诉").click();
            var concern = inspector.page().getByLabel("申诉内容");
            concern.fill("反映收费公示栏长期没有更新，请核实。（示例）");
            logOutInAnotherTab(inspector);
            inspector.button("保存").click();
            inspector.page().getByText("登录已过期").click();
            inspector.signIn("city-inspector");

            inspector.sees("登录中断前没有提交的文字");
            var kept = inspector.page().locator(".unsent textarea");
            assertThat(kept.inputValue()).isEqualTo("反映收费公示栏长期没有更新，请核实。（示例）");
            inspector.keepPicture("07-unsent-words");
            inspector.page().getByText("不再需要").click();
            inspector.page().reload();
            inspector.sees("申诉");
            assertThat(inspector.page().locator(".unsent").count()).isZero();
        }
    }

    private static void logOutInAnotherTab(Visitor editor) {
        var other = editor.page().context().newPage();
        other.navigate(editor.page().url().replaceFirst("(/console/[^/]+)/.*", "$1/due"));
        other.getByText("退出").click();
        other.getByText("您已安全退出").waitFor();
        other.close();
    }

    private static void isWithheld(Visitor editor) {
        attribute(editor)
                .locator("vaadin-select-value-button")
                .getByText("不予公开")
                .waitFor();
    }

    private static Locator attribute(Visitor editor) {
        return editor.page().locator("vaadin-select[data-keep=attribute]");
    }

    private static void reads(Visitor editor, Locator field, String text) {
        editor.page().waitForCondition(() -> field.inputValue().equals(text));
    }

    private static Visitor atNewDraft(String item) {
        var editor = Visitor.signedIn(browser, "aimin-editor", SCHOOL + "/due");
        var write = editor.page()
                .locator("button[data-key=" + item + "]:is([data-do=WRITE], [data-do=ANOTHER])")
                .first();
        write.waitFor();
        // The requests that are held back and counted are those of typing: the window does not say that it is there.
        editor.page()
                .evaluate(
                        "(every => { window.setInterval = (deed, pause) => pause === 10000 ? 0 : every(deed, pause); })"
                                + "(window.setInterval.bind(window))");
        write.click();
        editor.sees("公开要素");
        return editor;
    }

    private static Locator element(Visitor editor, int number) {
        return editor.page().locator(".element textarea").nth(number);
    }

    private static Locator notConcerned(Visitor editor) {
        return editor.page().locator(".element").first().getByRole(AriaRole.CHECKBOX);
    }
}
