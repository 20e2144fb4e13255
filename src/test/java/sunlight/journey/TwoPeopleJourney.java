package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** Two people write in one draft: they see each other, and nothing that either wrote is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoPeopleJourney {

    private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

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
    void two_people_in_one_draft_see_each_other_and_neither_overwrites_the_other() {
        try (var first = Visitor.atNewDraft(browser, "S0802")) {
            first.title().fill("两个人写的");
            write(first, "第一段", "第二段", "第三段");
            first.sees("已保存");
            var address = first.page().url().replaceFirst(".*/console/", "");
            try (var second = Visitor.signedIn(browser, "shiyan-colleague", address)) {
                second.sees("也打开了这份草稿");
                first.sees("也打开了这份草稿");
                second.title().fill("同事的标题");
                write(second, "第一段，同事改", "第二段，同事改", "第三段");
                second.sees("已保存");
                first.sees("草稿已有新的保存");

                bothTextsLieSideBySide(first);
                savedOnceMore(second);
                oneOfThemIsChosen(first);
                second.sees("草稿已有新的保存");
            }
            var company = first.page().getByText("也打开了这份草稿").filter(VISIBLE);
            first.page().waitForCondition(() -> company.count() == 0);
        }
    }

    @Test
    void where_the_two_wrote_in_different_places_nothing_is_to_be_chosen_and_nobody_is_alarmed() {
        try (var first = Visitor.atNewDraft(browser, "S0801")) {
            first.title().fill("两个人写在两处");
            write(first, "第一段", "第二段");
            first.sees("已保存");
            var address = first.page().url().replaceFirst(".*/console/", "");
            try (var second = Visitor.signedIn(browser, "shiyan-colleague", address)) {
                second.sees("也打开了这份草稿");
                write(second, "第一段，同事改", "第二段");
                first.sees("草稿已有新的保存");
            }
            write(first, "第一段", "第二段，我改");
            first.sees("双方改的是不同地方，已合在一起");
            assertThat(first.page().locator(".merged").innerText()).contains("第一段，同事改", "第二段，我改");
            var state = first.page().locator(".save-state");
            assertThat(state.getAttribute("data-save")).isEqualTo("joined");
            assertThat(state.innerText()).doesNotContain("未保存");
            assertThat(first.page().locator(".conflict").innerText()).doesNotContain("选择保存", "未保存");
            first.keepPicture("29-joined");
            first.button("看过了，保存并继续").click();
            first.page()
                    .waitForCondition(
                            () -> body(first).contains("同事改") && body(first).contains("我改"));
            first.page().locator(".save-state[data-save=saved]").waitFor();
        }
    }

    private static void bothTextsLieSideBySide(Visitor first) {
        first.page().locator(".element textarea").first().fill("我写的要素");
        write(first, "第一段", "第二段，我改", "第三段，我改");
        first.title().fill("我的标题");
        first.sees("请逐处选择保留哪一份");
        var parts = first.page().locator(".conflict-part");
        assertThat(parts.count()).isEqualTo(2);
        assertThat(parts.first().innerText()).contains("同事的标题", "我的标题");
        assertThat(parts.last().innerText()).contains("第二段，同事改", "第二段，我改").doesNotContain("第一段", "第三段");
        assertThat(first.page().locator(".merged").innerText()).contains("第一段，同事改", "第二段，同事改", "第三段，我改");
        first.keepPicture("26-conflict");
        first.page().setViewportSize(390, 844);
        first.keepPicture("27-conflict-on-a-phone");
        first.page().setViewportSize(1440, 900);
    }

    /** While the first one still compares. */
    private static void savedOnceMore(Visitor second) {
        second.title().fill("同事又改的标题");
        second.page().locator(".save-state[data-save=saved]").waitFor();
    }

    /** The colleague's title, both second paragraphs, and whatever only one of them changed. */
    private static void oneOfThemIsChosen(Visitor first) {
        first.page().getByText("两份都留").last().click();
        first.page()
                .waitForCondition(
                        () -> first.page().locator(".merged").innerText().contains("第二段，我改"));
        first.keepPicture("28-conflict-joined");
        first.button("按选择保存并继续").click();
        first.page()
                .waitForCondition(
                        () -> first.page().locator(".merged").innerText().contains("同事又改的标题"));
        assertThat(first.page().locator(".save-state").getAttribute("data-save"))
                .isEqualTo("joined");
        first.button("看过了，保存并继续").click();
        first.page().waitForCondition(() -> first.title().inputValue().equals("同事又改的标题"));
        first.sees("已保存");
        first.page().reload();
        first.page().waitForCondition(() -> first.title().inputValue().equals("同事又改的标题"));
        assertThat(first.page().locator(".element textarea").first().inputValue())
                .isEqualTo("我写的要素");
        assertThat(Jsoup.parseBodyFragment(body(first)).select("p").eachText())
                .containsExactly("第一段，同事改", "第二段，同事改", "第二段，我改", "第三段，我改");
    }

    private static void write(Visitor editor, String... paragraphs) {
        editor.page().locator(".ProseMirror").click();
        var keyboard = editor.page().keyboard();
        keyboard.press("ControlOrMeta+A");
        for (int at = 0; at < paragraphs.length; at++) {
            if (at > 0) {
                keyboard.press("Enter");
            }
            keyboard.insertText(paragraphs[at]);
        }
    }

    private static String body(Visitor editor) {
        return (String) editor.page().evaluate("document.querySelector('sunlight-editor').value");
    }
}
