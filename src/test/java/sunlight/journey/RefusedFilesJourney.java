package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;

/** Of many files that were chosen at once some cannot be taken: which, and what to do, stays to be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedFilesJourney {

    private static final Path WORD = Path.of("src/test/resources/word/enrolment.doc");

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
    void each_refusal_names_its_file_and_all_stand_beside_the_upload_until_the_next_is_chosen() throws IOException {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            editor.page().setViewportSize(390, 844);
            choose(editor, file("破损.pdf", 1, 2, 3), file("空的.docx"), file("录像.mp4", 1), word("招生办法.doc"));
            editor.page().locator(".attachments").getByText("招生办法.doc").first().waitFor();
            var told = refusals(editor).locator("li");
            editor.page().waitForCondition(() -> told.count() == 3);
            assertThat(refusals(editor).innerText())
                    .contains("“破损.pdf”：文件扩展名是 .pdf，里面却不是 PDF", "“空的.docx”：这是一个空文件", "“录像.mp4”：不能上传音频和视频");
            assertThat(refusals(editor).getAttribute("role")).isEqualTo("alert");
            assertThat(editor.page().locator("vaadin-notification-card").count())
                    .isZero();
            editor.keepPicture("refused-files-390");

            choose(editor, file("又一个.rar", 1));
            told.getByText("又一个.rar").waitFor();
            assertThat(told.count()).isEqualTo(1);
            editor.button("知道了").click();
            editor.seesNone(told);
        }
    }

    private static Locator refusals(Visitor editor) {
        return editor.page().locator("section:has(.attachments) .refusals");
    }

    private static void choose(Visitor editor, FilePayload... files) {
        editor.page().locator("section:has(.attachments) input[type=file]").setInputFiles(files);
    }

    private static FilePayload word(String name) throws IOException {
        return new FilePayload(name, "application/msword", Files.readAllBytes(WORD));
    }

    private static FilePayload file(String name, int... bytes) {
        var content = new byte[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            content[at] = (byte) bytes[at];
        }
        return new FilePayload(name, "application/octet-stream", content);
    }
}
