package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.Desk;
import sunlight.rest.Judged;

/** The main job, through the real thing: from a teacher's Word file to the bureau's matrix. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final Path WORD = Path.of("src/test/resources/word/transfer-rules.docx");

    private static Browser browser;

    @BeforeAll
    static void open() {
        Judged.everybody();
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_word_file_becomes_a_public_page_and_turns_the_inspectors_cell() {
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/matrix")) {
            inspector.sees("示例实验小学");
            var before = fulfilled(inspector);
            inspector.keepPicture("01-matrix-before");

            var address = anEditorImportsAndSubmits();
            anApproverPublishes(address);

            inspector.page().waitForCondition(() -> fulfilled(inspector) == before + 1);
            inspector.keepPicture("05-matrix-after");
        }
        aReaderFindsItWithoutJavaScript();
    }

    @Test
    void a_text_is_written_submitted_signed_and_published_by_the_keyboard_alone() {
        var address = SCHOOL + "/disclosures/" + Desk.started("S0704");
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", address)) {
            editor.sees("公开要素");
            var keys = new Keyboard(editor);
            keys.to("跳到正文").press("Enter").isBroughtTo("公开信息");
            keys.to("标题").type("借读办法").to("惩戒情形").seen().to("正文").type("借读按下列规定办理。");
            keys.press("Enter").type("- 提出申请").press("Alt+F10");
            assertThat(keys.at()).isEqualTo("一级标题");
            keys.press("ArrowRight").press("ArrowRight").press("Escape").isBroughtTo("正文");
            editor.keepPicture("06-by-keyboard");
            // Within a list Tab indents, so the way out is another one.
            keys.press("Escape").to("生成日期").type("2026-11-20").press("Enter").press("Tab");
            editor.sees("已保存");
            keys.to("提交审核").press("Enter");
            editor.page().locator("vaadin-dialog-overlay").waitFor();
            keys.to("仍然提交").press("Enter");
            editor.sees("审核中");
            keys.isBroughtTo("公开信息");
        }
        signedByKeyboard(address);
    }

    private void signedByKeyboard(String address) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", address)) {
            approver.sees("审核中");
            var keys = new Keyboard(approver);
            keys.to("跳到正文").press("Enter").to("审核通过").press("Enter");
            approver.page().locator("vaadin-dialog-overlay").waitFor();
            keys.press("Escape").isBroughtTo("审核通过");
            approver.seesNone(approver.page().locator("vaadin-dialog-overlay"));
            keys.press("Enter");
            approver.page().locator("vaadin-dialog-overlay").waitFor();
            keys.to("审核通过").press("Enter");
            approver.sees("待发布");
            keys.isBroughtTo("公开信息");
            keys.to("发布").press("Enter");
            approver.page().locator("vaadin-dialog-overlay").waitFor();
            keys.to("发布").press("Enter");
            approver.sees("已发布");
        }
    }

    private String anEditorImportsAndSubmits() {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/due")) {
            editor.page().locator("button[data-key=S0701][data-do=WRITE]").click();
            editor.sees("公开要素");
            editor.page().locator("input[type=file]").first().setInputFiles(WORD);
            editor.page()
                    .waitForCondition(() -> editor.page()
                            .getByLabel("标题", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                            .inputValue()
                            .equals("转学规定和程序"));
            answerEveryElement(editor);
            editor.page().getByLabel("生成日期").fill("2026-11-20");
            editor.page().keyboard().press("Enter");
            editor.sees("已保存");
            editor.keepPicture("02-editor");
            editor.button("提交审核").click();
            editor.sees("审核中");
            return editor.page().url().replaceFirst(".*/console/", "");
        }
    }

    private static void answerEveryElement(Visitor editor) {
        var elements = editor.page().locator("vaadin-text-area textarea:visible");
        for (int i = 0; i < elements.count(); i++) {
            elements.nth(i).fill("按省级学籍管理规定办理（示例）");
        }
    }

    private void anApproverPublishes(String address) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", address)) {
            approver.sees("审核中");
            approver.sign("审核通过");
            approver.sees("待发布");
            approver.sign("发布");
            approver.sees("已发布");
            approver.keepPicture("03-published");
        }
    }

    private void aReaderFindsItWithoutJavaScript() {
        try (var reader = Visitor.reader(browser, 390)) {
            reader.page().route("**/*.js", com.microsoft.playwright.Route::abort);
            reader.goTo("/" + SCHOOL + "/S0701");
            reader.sees("第一条");
            reader.sees("公开要素");
            reader.keepPicture("04-public-page");
            assertThat(reader.page().context().cookies()).isEmpty();
        }
    }

    /** The number in front of "/ 496" above the matrix. */
    private static int fulfilled(Visitor inspector) {
        var numbers = java.util.regex.Pattern.compile("(\\d+) / \\d+")
                .matcher(inspector.page().locator("main").innerText());
        return numbers.find() ? Integer.parseInt(numbers.group(1)) : -1;
    }
}
