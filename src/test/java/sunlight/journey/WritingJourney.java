package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.dev.Until;
import sunlight.rest.Desk;

/** What helps a teacher to write: to see it as the public will, to begin from last year's, to write together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";

    private static final Path OLD_WORD = Path.of("src/test/resources/word/enrolment.doc");

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
        try (var editor = Visitor.atNewDraft(browser, "S0601")) {
            editor.title().fill("预览中的标题");
            editor.page().locator(".element textarea").first().fill("预览中的要素");
            editor.page().locator("input[type=file]").last().setInputFiles(OLD_WORD);
            editor.page()
                    .locator(".attachments")
                    .getByText("enrolment.doc")
                    .first()
                    .waitFor();
            editor.button("预览").click();

            var page = editor.page().frameLocator("iframe");
            page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                    .getByText("预览中的标题")
                    .waitFor();
            assertThat(page.locator("dl.elements").innerText()).contains("预览中的要素");
            assertThat(page.locator("dl.metadata").innerText()).contains("公示期");
            itsFileCanBeRead(editor, page.locator("ul.files a").first().getAttribute("href"));
            editor.page().waitForCondition(() -> screen(editor) == 390);
            editor.keepPicture("20-preview-phone");
            itIsShownInOtherWidths(editor);

            var address = editor.page().locator("iframe").getAttribute("src");
            assertThat(address).startsWith("/console/preview/" + SCHOOL);
            nobodyElseSees(address);
        }
    }

    @Test
    void an_earlier_text_is_taken_over_with_its_times_marked_and_a_template_is_filled() {
        Desk.published("S0202", "2025-2026学年学校工作计划", "<p>本计划从2025年11月起实施。</p>");
        try (var editor = Visitor.atNewDraft(browser, "S0202")) {
            editor.keepPicture("23-beginning");
            editor.page().getByText("沿用“2025-2026学年学校工作计划”").click();

            editor.sees("请逐一核对");
            editor.page().locator(".se-dated").getByText("11月").waitFor();
            assertThat(editor.title().inputValue()).contains("工作计划");
            assertThat(body(editor)).doesNotContain("se-dated");
            editor.keepPicture("24-times-marked");
        }
        try (var editor = Visitor.atNewDraft(browser, "S0704")) {
            editor.title().fill("借读办法");
            editor.page().keyboard().press("Tab");
            editor.sees("已保存");
            editor.page().reload();
            editor.button("套用模板").click();
            editor.page().locator(".se-prompt").first().waitFor();
            assertThat(editor.title().inputValue()).isEqualTo("借读办法");
            editor.page().getByLabel("生成日期").fill("2026-11-20");
            editor.page().keyboard().press("Enter");
            editor.button("提交审核").click();
            editor.sees("处提示没有填写");
            editor.keepPicture("25-prompts-left");
        }
    }

    @Test
    void a_day_is_understood_as_it_stands_in_documents_and_one_to_come_is_told_at_its_field() {
        try (var editor = Visitor.atNewDraft(browser, "S0704")) {
            var day = editor.page().getByLabel("生成日期");
            for (var typed : List.of("2026年11月20日", "2026 年 11 月 9 日", "2026.11.8", "2026/11/7")) {
                day.fill(typed);
                day.press("Enter");
                var understood =
                        typed.replaceAll("\\D+", "-").replaceAll("-$", "").replaceAll("-(\\d)$", "-0$1");
                editor.page().waitForCondition(() -> day.inputValue().equals(understood));
            }
            day.fill("2099年1月1日");
            day.press("Enter");
            editor.sees("生成日期不能晚于今天");
        }
    }

    @Test
    void a_file_of_an_old_word_comes_in_while_the_form_stays_usable() {
        try (var editor = Visitor.atNewDraft(browser, "S0905")) {
            editor.page().locator(".word input[type=file]").setInputFiles(OLD_WORD);
            editor.page().waitForCondition(() -> editor.title().inputValue().equals("2025年小学一年级招生办法"));
            editor.sees("已保存");
            assertThat(body(editor)).contains("rowspan=\"2\"", "<img src=\"files/");
            editor.sees("没有文字说明");
            editor.keepPicture("28-old-word");
        }
    }

    @Test
    void a_list_whose_time_is_over_and_a_text_for_parents_are_offered_and_what_was_withdrawn_is_not()
            throws SQLException {
        came("上学期的编班名单（期满）", "expired = true, withdrawn_at = now()");
        came("给家长的编班办法", "attribute = 'INTERNAL'");
        came("写错了的编班名单", "withdrawn_at = now(), withdrawal_reason = 'x'");
        try (var editor = Visitor.atNewDraft(browser, "S0404")) {
            editor.sees("沿用“给家长的编班办法”");
            assertThat(editor.page().locator(".beginning").innerText()).doesNotContain("写错了的编班名单");
            editor.page().getByText("沿用“上学期的编班名单（期满）”").click();
            editor.page().waitForCondition(() -> editor.title().inputValue().equals("上学期的编班名单（期满）"));
            assertThat(body(editor)).contains("均衡编班");
        }
    }

    /** Published, and what became of its edition. */
    private static void came(String title, String become) throws SQLException {
        var id = Desk.published("S0404", title, "<p>均衡编班。</p>");
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update edition set " + become + " where disclosure_id = '" + id + "'");
        }
    }

    @Test
    void a_draft_by_mistake_is_thrown_away_with_its_file_and_who_did_so_is_told() throws SQLException {
        try (var editor = Visitor.atNewDraft(browser, "S0504")) {
            editor.title().fill("写错地方的草稿");
            editor.sees("已保存");
            editor.page().locator("input[type=file]").last().setInputFiles(OLD_WORD);
            var file = editor.page().locator(".attachments a.name").first();
            var address = RealParts.get().url() + file.getAttribute("href");
            var draft = editor.page().url();
            editor.button("删除草稿").click();
            editor.sees("“写错地方的草稿”（撰写人：示例编辑（实验小学））从未公开");
            editor.keepPicture("29-discard-1440");
            editor.answer("删除草稿");
            editor.sees("应公开事项");
            assertThat(editor.page().request().get(address).status()).isEqualTo(404);
            editor.page().navigate(draft);
            editor.page().locator(".stage").getByText("已删除").waitFor();
            assertThat(editor.page().locator(".history").last().innerText()).contains("删除草稿", "示例编辑");
            assertThat(editor.title().inputValue()).isEmpty();
            editor.keepPicture("29-discarded-1440");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("29-discarded-390");
        }
        itsFilesGo();
    }

    private static void itsFilesGo() throws SQLException {
        var unused = "from outbox where topic = 'publication.unusedFiles'";
        assertThat(number("select count(*) " + unused)).isPositive();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update outbox set due_at = now() where topic = 'publication.unusedFiles'");
        }
        assertThat(Until.answered(Duration.ofSeconds(30), () -> number("select count(*) " + unused), left -> left == 0))
                .isZero();
    }

    private static int number(String query) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void what_came_back_stands_above_what_is_due() {
        Desk.returned(Desk.submitted("S0705", "退回来的资助办法", "<p>由教导处受理。</p>"));
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/due")) {
            editor.page()
                    .locator(".errands a")
                    .getByText("退回给您修改：退回来的资助办法")
                    .first()
                    .click();
            editor.sees("请核对");
            assertThat(editor.waiting("due")).isPositive();
        }
    }

    private static String body(Visitor editor) {
        return (String) editor.page().evaluate("document.querySelector('sunlight-editor').value");
    }

    private static void itIsShownInOtherWidths(Visitor editor) {
        editor.page()
                .getByText("电脑", new Page.GetByTextOptions().setExact(true))
                .click();
        editor.page().waitForCondition(() -> screen(editor) > 1000);
        editor.keepPicture("21-preview-desktop");
        editor.page().setViewportSize(390, 844);
        editor.page()
                .getByText("手机", new Page.GetByTextOptions().setExact(true))
                .click();
        editor.keepPicture("22-preview-on-a-phone");
    }

    /** A draft that was never public has no file on the public site. */
    private static void itsFileCanBeRead(Visitor editor, String address) {
        assertThat(address).startsWith("/console/view/" + SCHOOL + "/");
        var answer = editor.page().request().get(RealParts.get().url() + address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("enrolment.doc");
    }

    private static void nobodyElseSees(String address) {
        try (var neighbour = Visitor.signedIn(browser, "aimin-editor", "aimin-zhongxue/due")) {
            neighbour.sees("转学");
            var answer = neighbour.page().request().get(RealParts.get().url() + address);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        }
    }

    /** How wide the previewed page believes the screen to be. */
    private static int screen(Visitor editor) {
        return (int) editor.page().evaluate("document.querySelector('iframe').clientWidth");
    }
}
