package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** A resident ID in the text and in a hidden sheet is held up, mended with two clicks, and then goes its way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GateJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";

    /** The sample number of the standard GB 11643. */
    private static final Path HARMLESS = Path.of("src/test/resources/privacy/ordinary/openpyxl.xlsx");

    private static final String ID = "11010519491231002X";
    private static final String OTHER_ID = "110105194912310046";

    /** No rule knows it, but a person has to read it. */
    private static final String SOUNDS_SO = "镜头前，柴米低着头，校长把装着慰问金的信封递到他手里，这孩子从小没有人管。";

    private static final String REASON = "招生办公室值班手机，学校自行公开";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    void what_must_not_go_out_is_held_up_mended_and_what_was_let_pass_is_seen() throws IOException {
        var address = anEditorMendsAndSubmits();
        var disclosure = address.substring(address.lastIndexOf('/') + 1);
        anApproverLetsAPhonePass(address);
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/privacy")) {
            inspector.sees(REASON);
            inspector.keepPicture("gate-5-inspector-1440");
            inspector.page().setViewportSize(390, 900);
            inspector.keepPicture("gate-5-inspector-390");
        }
        aReaderAsksToHide(disclosure, "这里有我的手机号");
        theSchoolHidesAtOnceAndFindsThatAllMayStay(disclosure);
        aReaderAsksToHide(disclosure, "号码是别人的");
        theSchoolDecidesToHide();
        try (var reader = Visitor.reader(browser, 390)) {
            reader.goTo("/" + SCHOOL + "/disclosures/" + disclosure);
            reader.sees("暂时隐去，正在核实");
            assertThat(reader.page().content()).doesNotContain("咨询电话公示");
            assertThat(feed(reader)).doesNotContain(disclosure);
            reader.keepPicture("gate-8-hidden-390");
        }
    }

    private static String feed(Visitor reader) {
        var answer = reader.page().request().get(sunlight.dev.RealParts.get().url() + "/" + SCHOOL + "/feed.xml");
        return answer.text();
    }

    private static String anEditorMendsAndSubmits() throws IOException {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/due")) {
            // Of plans and their results: in texts about the staff nobody is asked to read who is meant.
            editor.page()
                    .locator(".row:has-text(\"S02\") button[data-do=WRITE]")
                    .first()
                    .click();
            editor.sees("公开要素");
            write(editor);
            editor.page().locator(".finding", has("居民身份证号")).first().waitFor();
            editor.page()
                    .locator("input[type=file]")
                    .last()
                    .setInputFiles(new FilePayload("名单.xlsx", SHEET, workbook()));
            editor.page().locator(".finding", has("工作表")).first().waitFor();
            editor.keepPicture("gate-1-editor-1440");
            assertThat(editor.page().locator(".gate").innerText()).doesNotContain(ID);
            editor.button("提交审核").click();
            editor.sees("任何人不得放行");
            mend(editor);
            aNameHoldsItUp(editor);
            editor.button("提交审核").click();
            editor.page().locator(".stage", has("审核中")).waitFor();
            return editor.page().url().replaceFirst(".*/console/", "");
        }
    }

    private static void write(Visitor editor) {
        editor.page()
                .getByLabel("标题", new Page.GetByLabelOptions().setExact(true))
                .fill("咨询电话公示");
        editor.page().getByLabel("生成日期").fill("2026-11-20");
        editor.page().keyboard().press("Enter");
        var elements = editor.page().locator("vaadin-text-area textarea:visible");
        for (int i = 0; i < elements.count(); i++) {
            elements.nth(i).fill("按规定办理（示例）");
        }
        elements.first().fill("经办人身份证号：" + ID + "，张三手机 13912345678。" + SOUNDS_SO);
        elements.nth(1).fill("监护人身份证号：" + OTHER_ID);
        elements.nth(1).blur();
        editor.sees("已保存");
    }

    private static void mend(Visitor editor) {
        editor.page().getByText("遮盖全部禁止公开的内容（2 处）").click();
        editor.seesNone(editor.page().locator(".finding", has("居民身份证号").setHasNotText("名单.xlsx")));
        editor.page().setViewportSize(390, 900);
        editor.page().locator(".gate-card").scrollIntoViewIfNeeded();
        editor.keepPicture("gate-2-editor-390");
        editor.page().setViewportSize(1440, 900);
        editor.press(editor.page().locator("button[data-do=CLEAN_FILE]").first());
        editor.seesNone(editor.page().locator(".finding", has("名单.xlsx")));
        editor.seesNone(editor.page().locator(".gate .reading"));
        editor.keepPicture("gate-3-mended-1440");
    }

    /** What a file is called goes out with it: it is checked like what stands in it, and told without being told. */
    private static void aNameHoldsItUp(Visitor editor) throws IOException {
        editor.page()
                .locator("input[type=file]")
                .last()
                .setInputFiles(new FilePayload("学生" + ID + ".xlsx", SHEET, Files.readAllBytes(HARMLESS)));
        var finding = editor.page().locator(".finding", has("文件名"));
        finding.waitFor();
        assertThat(finding.innerText())
                .contains("居民身份证号", "学生1101************2X.xlsx", "禁止公开")
                .doesNotContain(ID);
        assertThat(finding.locator("button[data-do=OVERRIDE]").count()).isZero();
        editor.keepPicture("gate-13-file-name-1440");
        editor.button("提交审核").click();
        editor.sees("学生1101************2X.xlsx › 文件名：居民身份证号");
        assertThat(editor.page().locator(".stage").first().innerText()).contains("草稿");
        editor.page()
                .locator("li.file", has(ID))
                .locator("button[data-do=REMOVE]")
                .click();
        editor.seesNone(finding);
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void anApproverLetsAPhonePass(String address) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", address)) {
            approver.page().locator("button[data-do=OVERRIDE]").first().click();
            var dialog = approver.page().locator("vaadin-dialog-overlay");
            dialog.locator("textarea").fill(REASON);
            dialog.locator("textarea").blur();
            dialog.locator("vaadin-button", new Locator.LocatorOptions().setHasText("说明理由后放行"))
                    .click();
            approver.sees(REASON);
            attest(approver);
            approver.keepPicture("gate-4-approver-1440");
            approver.sign("审核通过");
            approver.page().locator(".stage", has("待发布")).waitFor();
            approver.sign("发布");
            approver.page().locator(".stage", has("已发布")).waitFor();
        }
    }

    private static void attest(Visitor approver) {
        var finding = approver.page().locator(".finding", has("像是写到具体的人"));
        assertThat(finding.innerText()).contains("镜头前").doesNotContain("没有人管");
        finding.locator("button[data-do=ATTEST]").click();
        approver.answer("已核对");
        finding.locator(".decided").first().waitFor();
    }

    private static void aReaderAsksToHide(String disclosure, String concern) {
        try (var reader = Visitor.reader(browser, 390)) {
            reader.page().route("**/*.js", com.microsoft.playwright.Route::abort);
            reader.goTo("/" + SCHOOL + "/disclosures/" + disclosure);
            reader.page().getByText("请求隐去本页内容").click();
            reader.sees("哪些内容需要隐去");
            reader.keepPicture("gate-6-form-390");
            reader.page().locator("#concern").fill(concern);
            // Sent at once it is taken for a program's and asked again; a person then presses once more.
            reader.page().locator("main button[type=submit]").click();
            reader.page().waitForCondition(() -> sent(reader));
            assertThat(reader.page().context().cookies()).isEmpty();
        }
    }

    private static boolean sent(Visitor reader) {
        if (reader.page().url().endsWith("/hide/received")) {
            return true;
        }
        reader.page().waitForTimeout(3500);
        reader.page().locator("main button[type=submit]").click();
        return false;
    }

    private static void theSchoolHidesAtOnceAndFindsThatAllMayStay(String disclosure) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/requests")) {
            var row = approver.page().locator(".row", has("这里有我的手机号"));
            row.waitFor();
            approver.keepPicture("gate-7-requests-1440");
            approver.page().setViewportSize(390, 900);
            approver.keepPicture("gate-7-requests-390");
            row.locator("button[data-do=HIDE]").click();
            approver.sees("已暂时隐去");
            assertThat(approver.page().request().get(publicPage(disclosure)).text())
                    .doesNotContain("咨询电话公示");
            decide(approver, row, "KEPT", "立即恢复公开", "已恢复公开");
            assertThat(approver.page().request().get(publicPage(disclosure)).text())
                    .contains("咨询电话公示");
            whoHidItStandsInItsHistory(approver, disclosure);
        }
    }

    private static void whoHidItStandsInItsHistory(Visitor approver, String disclosure) {
        approver.page().setViewportSize(1440, 900);
        approver.goTo("/console/" + SCHOOL + "/disclosures/" + disclosure);
        approver.sees("办理经过");
        var history = approver.page().locator(".history li").allInnerTexts();
        assertThat(history.get(0)).contains("恢复公开", "已核对");
        assertThat(history.get(1)).startsWith("隐去");
        approver.keepPicture("gate-7-history-1440");
    }

    /** Who never pressed the other button hides the page by deciding so. */
    private static void theSchoolDecidesToHide() {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/requests")) {
            var row = approver.page().locator(".row", has("号码是别人的"));
            row.waitFor();
            itStandsAboveWhatIsDue(approver);
            decide(approver, row, "REMOVED", "签署后立即隐去", "页面已隐去");
            approver.page()
                    .locator("nav a[href$='/requests'] .news")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            approver.keepPicture("gate-9-decided-1440");
        }
    }

    private static void itStandsAboveWhatIsDue(Visitor approver) {
        assertThat(approver.waiting("requests")).isPositive();
        approver.goTo("/console/" + SCHOOL + "/due");
        approver.sees("有人请求隐去公开内容");
        approver.keepPicture("gate-9-due-1440");
        approver.page().setViewportSize(390, 900);
        approver.keepPicture("gate-9-due-390");
        approver.page().setViewportSize(1440, 900);
        approver.page().locator(".errands a", has("有人请求隐去公开内容")).click();
        approver.sees("号码是别人的");
    }

    private static void decide(Visitor approver, Locator row, String outcome, String told, String done) {
        approver.press(row.locator("button[data-do=" + outcome + "]"));
        approver.sees(told);
        var reason = approver.page().locator("vaadin-dialog-overlay textarea");
        reason.fill("已核对");
        reason.blur();
        approver.keepPicture("gate-9-" + outcome + "-" + approver.page().viewportSize().width);
        approver.answer(outcome.equals("KEPT") ? "决定：维持公开" : "决定：隐去或更正");
        approver.sees(done);
    }

    private static String publicPage(String disclosure) {
        return sunlight.dev.RealParts.get().url() + "/" + SCHOOL + "/disclosures/" + disclosure;
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("公示").createRow(0).createCell(0).setCellValue("咨询安排");
            var hidden = book.createSheet("底稿").createRow(0);
            hidden.createCell(0).setCellValue("身份证号");
            hidden.createCell(1).setCellValue(ID);
            book.setSheetHidden(1, true);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
