package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.Until;
import sunlight.rest.Desk;

/** A resident ID in the text and in a hidden sheet is held up, mended with two clicks, and then goes its way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GateJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(60);

    /** The sample number of the standard GB 11643. */
    private static final String ID = "11010519491231002X";

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

    @Test
    void words_that_a_bureau_does_not_want_are_told_to_whoever_writes_and_found_in_what_is_public() {
        var published = Desk.published("S0802", "美育课程（用语示例）", "<p>周末开设特价兴趣班。</p>");
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/words")) {
            admin.sees("还没有添加词语");
            added(admin, "示例市二小 示例市第二小学", "提示：");
            added(admin, "特价兴趣班", "不得使用：");
            admin.keepPicture("gate-10-words-1440");
            admin.page().setViewportSize(390, 900);
            admin.keepPicture("gate-10-words-390");
        }
        try (var editor =
                Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/disclosures/" + Desk.started("S0802"))) {
            editor.sees("公开要素");
            editor.page()
                    .getByLabel("标题", new Page.GetByLabelOptions().setExact(true))
                    .fill("示例市二小与我校登陆系统开设特价兴趣班");
            editor.page().keyboard().press("Tab");
            editor.page().locator(".finding", has("特价兴趣班")).first().waitFor();
            assertThat(editor.page().locator(".gate").innerText())
                    .contains("示例市二小 → 示例市第二小学", "登陆系统 → 登录系统", "不得使用的词语", "教育局的用语表");
            editor.page().locator(".gate").scrollIntoViewIfNeeded();
            editor.keepPicture("gate-11-words-told-1440");
            theRightWordIsPut(editor, "示例市二小", "示例市第二小学");
            theRightWordIsPut(editor, "登陆系统", "登录系统");
            assertThat(editor.page().locator(".finding", has("特价兴趣班")).innerText())
                    .doesNotContain("换成规范用语");
        }
        schoolAndBureauAreTold(published);
        forgotten("特价兴趣班", "示例市二小");
    }

    private static void theRightWordIsPut(Visitor editor, String wrong, String right) {
        var finding = editor.page().locator(".finding", has(wrong));
        editor.press(finding.locator("button[data-do=REPLACE]").first());
        editor.seesNone(finding);
        assertThat(editor.page()
                        .getByLabel("标题", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .contains(right)
                .doesNotContain(wrong);
    }

    /** What was fine when it was published is checked again by itself. */
    private static void schoolAndBureauAreTold(String published) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/public-check")) {
            approver.page().locator("main .next").waitFor();
            var found = Until.answered(FOUND_WITHIN, () -> foundInPublic(approver), count -> count > 0);
            assertThat(found).isPositive();
            approver.page().locator("nav a[href$=public-check] .news").first().waitFor();
            approver.keepPicture("gate-12-found-in-public-1440");
        }
        try (var inspector = Visitor.signedIn(browser, "city-inspector", "mdj-edu/privacy")) {
            var school = inspector.page().locator("table.counts tr", has("示例实验小学"));
            school.first().waitFor();
            var counts = school.locator("td").allInnerTexts();
            assertThat(counts.stream().mapToInt(GateJourney::number).sum()).isPositive();
        }
        Desk.withdrawn(published);
    }

    private static int foundInPublic(Visitor approver) {
        approver.goTo("/console/" + SCHOOL + "/public-check");
        approver.page().locator("main .next").getByText(Pattern.compile(".+")).waitFor();
        return approver.page().locator("main .row", has("美育课程（用语示例）")).count();
    }

    private static int number(String text) {
        return text.strip().matches("[0-9]+") ? Integer.parseInt(text.strip()) : 0;
    }

    private static void forgotten(String... words) {
        try (var admin = Visitor.signedIn(browser, "city-admin", "mdj-edu/words")) {
            for (var word : words) {
                admin.page().locator(".words .row", has(word)).locator("button").click();
                admin.answer("删除");
                admin.page()
                        .locator(".words .row", has(word))
                        .waitFor(new Locator.WaitForOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            }
        }
    }

    private static void added(Visitor admin, String words, String kind) {
        admin.button("添加词语").click();
        admin.page().getByLabel("每行一条").fill(words);
        admin.page().getByLabel(kind).first().check();
        admin.answer("保存");
        admin.sees(words.split(" ")[0]);
    }

    private static String feed(Visitor reader) {
        var answer = reader.page().request().get(sunlight.dev.RealParts.get().url() + "/" + SCHOOL + "/feed.xml");
        return answer.text();
    }

    private static String anEditorMendsAndSubmits() throws IOException {
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/due")) {
            editor.page().locator("button[data-do=WRITE]").first().click();
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
        elements.first().fill("经办人身份证号：" + ID + "，张三手机 13912345678");
        elements.first().blur();
        editor.sees("已保存");
    }

    private static void mend(Visitor editor) {
        var inText = editor.page().locator(".finding", has("要素").setHasNotText("名单.xlsx"));
        inText.filter(new Locator.FilterOptions().setHasText("居民身份证号"))
                .locator("button[data-do=MASK]")
                .first()
                .click();
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
            approver.keepPicture("gate-4-approver-1440");
            approver.sign("审核通过");
            approver.page().locator(".stage", has("待发布")).waitFor();
            approver.sign("发布");
            approver.page().locator(".stage", has("已发布")).waitFor();
        }
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
        }
    }

    /** Who never pressed the other button hides the page by deciding so. */
    private static void theSchoolDecidesToHide() {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", SCHOOL + "/requests")) {
            var row = approver.page().locator(".row", has("号码是别人的"));
            row.waitFor();
            decide(approver, row, "REMOVED", "签署后立即隐去", "页面已隐去");
            approver.keepPicture("gate-9-decided-1440");
        }
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
