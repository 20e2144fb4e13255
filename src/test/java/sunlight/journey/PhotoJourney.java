package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.privacy.Photos;
import sunlight.rest.Desk;

/** A teacher brings the photos of a telephone, a picture from the clipboard, and files that cannot be taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final String PASTE = """
        coded => { const bytes = Uint8Array.from(atob(coded), each => each.charCodeAt(0));
          const data = new DataTransfer(); data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
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
    void a_photo_of_a_telephone_comes_into_the_text_small_and_without_its_place() throws IOException {
        try (var editor = atNewDraft("S0802")) {
            editor.button("图片").first().click();
            editor.sees("会自动缩小");
            editor.keepPicture("30-photo-390");
            editor.page()
                    .locator("vaadin-dialog-overlay input[type=file]")
                    .setInputFiles(new FilePayload("IMG_2026.jpg", "image/jpeg", Photos.taken(4000, 3000)));

            described(editor, "操场上的国旗");
            var shown = editor.page().locator(".ProseMirror img").getAttribute("src");
            var photo = editor.fetch(shown).body();
            var picture = ImageIO.read(new ByteArrayInputStream(photo));
            assertThat(picture.getWidth()).isEqualTo(1600);
            assertThat(picture.getHeight()).isEqualTo(2133);
            assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
            editor.sees("未声明");
            editor.keepPicture("31-photo-in-text");
        }
    }

    @Test
    void a_pasted_picture_is_described_and_declared_like_any_other() throws IOException {
        try (var editor = atNewDraft("S0802")) {
            editor.page().evaluate(PASTE, Base64.getEncoder().encodeToString(Photos.drawing(300, 200)));

            described(editor, "课程安排示意图");
            assertThat(editor.page().locator(".ProseMirror img").getAttribute("alt"))
                    .isEqualTo("课程安排示意图");
            editor.sees("未声明");
        }
    }

    @Test
    void what_cannot_be_taken_is_told_with_what_to_do() {
        try (var editor = atNewDraft("S0802")) {
            refused(editor, "材料.zip", "请解压后把里面的文件逐个上传");
            refused(editor, "花名册.csv", "格式选 .xlsx");
            refused(editor, "通知.docm", "文件中含有宏");
            refused(editor, "扫描.tif", "格式选 PDF");
            refused(editor, "IMG_1.heic", "兼容性最佳");
            editor.keepPicture("32-refused-390");
        }
    }

    private static void refused(Visitor editor, String name, String what) {
        editor.page()
                .locator("section:has(.attachments) input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", new byte[] {1, 2, 3}));
        editor.sees(what);
    }

    private static void described(Visitor editor, String words) {
        var alt = editor.page().getByLabel("图片说明", new Page.GetByLabelOptions());
        alt.fill(words);
        alt.press("Enter");
        editor.page().locator(".ProseMirror img").waitFor();
    }

    private static Visitor atNewDraft(String item) {
        var editor = Visitor.signedIn(browser, "shiyan-editor", SCHOOL + "/disclosures/" + Desk.started(item));
        editor.sees("公开要素");
        return editor;
    }
}
