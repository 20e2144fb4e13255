package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.rest.Desk;

/** A teacher has a scanned, sealed paper and nothing else: it goes out as it is, and what is lacking is said where it lacks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanJourney {

    private static final String FILE = "收费批复（盖章）.pdf";
    private static final String TITLE = "关于课后服务收费的批复（扫描件）";

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
    void a_scan_alone_is_submitted_attested_published_and_read() throws IOException {
        String draft;
        try (var editor = Visitor.atNewDraft(browser, "S0704")) {
            draft = editor.page().url().replaceFirst(".*/", "");
            theBoxForWordSendsItBelow(editor);
            whatIsLackingIsSaidAtItsField(editor);
            files(editor).setInputFiles(scan());
            editor.page().locator(".attachments").getByText(FILE).first().waitFor();
            assertThat(editor.page().locator(".refused").count()).isZero();
            editor.seesNone(editor.page().locator(".gate .reading"));
            editor.sign("提交审核", "仍然提交");
            editor.page().locator(".stage").getByText("审核中").first().waitFor();
        }
        anApproverPublishes(draft);
        thePublicReads(draft);
    }

    private static void theBoxForWordSendsItBelow(Visitor editor) throws IOException {
        editor.page().locator(".word input[type=file]").first().setInputFiles(scan());
        editor.sees("请放到下面的“附件”里");
        editor.keepPicture("scan-1-word-1440");
    }

    private static void whatIsLackingIsSaidAtItsField(Visitor editor) {
        editor.button("提交审核").click();
        editor.sees("请填写标题");
        editor.page().waitForCondition(() -> hasFocus(editor.title()));
        assertThat(editor.page().locator("vaadin-dialog-overlay").count()).isZero();
        editor.sees("三者有其一即可");
        editor.keepPicture("scan-2-lacking-1440");
        editor.page().setViewportSize(390, 844);
        editor.keepPicture("scan-2-lacking-390");
        editor.page().setViewportSize(1440, 900);
        editor.title().fill(TITLE);
        var formedOn = editor.page().getByLabel("生成日期");
        formedOn.fill("2026-09-01");
        editor.page().keyboard().press("Enter");
        editor.button("提交审核").click();
        var body = editor.page().locator("section.refused sunlight-editor");
        editor.page().waitForCondition(() -> (boolean) body.evaluate("e => e.contains(document.activeElement)"));
        editor.keepPicture("scan-3-body-1440");
    }

    private static boolean hasFocus(Locator field) {
        return (boolean) field.evaluate("field => field === document.activeElement");
    }

    private static void anApproverPublishes(String draft) {
        try (var approver = Visitor.signedIn(browser, "shiyan-approver", Desk.SCHOOL + "/disclosures/" + draft)) {
            approver.sign("审核通过");
            approver.page().locator(".stage").getByText("待发布").first().waitFor();
            approver.button("发布").first().click();
            approver.isRefused("发布", "扫描件，须人工核对。请处理");
            approver.button("取消").click();
            var finding = approver.page().locator(".finding", new Page.LocatorOptions().setHasText("扫描件"));
            finding.locator("button[data-do=ATTEST]").click();
            approver.answer("已核对");
            finding.locator(".decided").first().waitFor();
            approver.sign("发布");
            approver.page().locator(".stage").getByText("已发布").first().waitFor();
        }
    }

    private static void thePublicReads(String draft) {
        for (var width : new int[] {390, 1440}) {
            try (var reader = Visitor.reader(browser, width)) {
                reader.goTo("/" + Desk.SCHOOL + "/disclosures/" + draft);
                reader.sees("本条信息的内容就是下面的文件");
                reader.keepPicture("scan-4-public-" + width);
                assertThat(reader.page().locator("main .body").count()).isZero();
                reader.page().locator("ul.files a").first().click();
                reader.sees(FILE);
                assertThat(text(reader, "/" + Desk.SCHOOL + "/feed.xml")).contains(TITLE, "内容见附件");
            }
        }
    }

    private static String text(Visitor reader, String path) {
        return reader.fetch(path).text();
    }

    private static Locator files(Visitor editor) {
        return editor.page().locator("section:has(> .attachments) input[type=file]");
    }

    /** A page that is a picture; nothing in it can be recognised. */
    private static FilePayload scan() throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(7);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 400; y++) {
                picture.getRaster().setSample(x, y, 0, 190 + random.nextInt(60));
            }
        }
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
            }
            document.save(bytes);
            return new FilePayload(FILE, "application/pdf", bytes.toByteArray());
        }
    }
}
