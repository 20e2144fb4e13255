package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.privacy.Photos;

/** A teacher brings the photos of a telephone, a picture from the clipboard, and files that cannot be taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotoJourney {

    private static final String SCHOOL = "mdj-shiyan-xiaoxue";
    private static final String PASTE = """
        all => { const data = new DataTransfer();
          for (const [name, type, coded] of all) {
            const bytes = Uint8Array.from(atob(coded), each => each.charCodeAt(0));
            data.items.add(new File([bytes], name, { type }));
          }
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
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            editor.button("图片").first().click();
            editor.sees("会自动缩小");
            editor.page().setViewportSize(390, 844);
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
            editor.keepPicture("31-photo-in-text-390");
        }
    }

    @Test
    void a_pasted_picture_is_described_and_declared_like_any_other() throws IOException {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            paste(editor, file("image.png", "image/png", Photos.drawing(300, 200)));

            described(editor, "课程安排示意图");
            assertThat(editor.page().locator(".ProseMirror img").getAttribute("alt"))
                    .isEqualTo("课程安排示意图");
            editor.sees("未声明");
        }
    }

    @Test
    void what_cannot_be_taken_is_told_with_what_to_do() {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            refused(editor, "材料.zip", "请解压后把里面的文件逐个上传");
            refused(editor, "花名册.csv", "格式选 .xlsx");
            refused(editor, "通知.docm", "文件中含有宏");
            refused(editor, "扫描.tif", "格式选 PDF");
            refused(editor, "IMG_1.heic", "兼容性最佳");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("32-refused-390");
        }
    }

    @Test
    void several_pictures_that_are_dropped_together_all_come_in_each_described_while_it_is_seen() throws IOException {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            paste(
                    editor,
                    file("a.png", "image/png", Photos.drawing(300, 200)),
                    file("b.jpg", "image/jpeg", Photos.upright(640, 480)),
                    file("c.png", "image/png", Photos.drawing(120, 90)));

            for (var words : List.of("课程表", "校门", "校徽")) {
                var seen = editor.page().locator(".se-seen");
                seen.waitFor();
                assertThat(seen.evaluate("each => each.decode().then(() => each.naturalWidth > 0)"))
                        .isEqualTo(true);
                editor.page().setViewportSize(390, 844);
                editor.keepPicture("33-several-" + words + "-390");
                editor.page().getByLabel("图片说明", new Page.GetByLabelOptions()).fill(words);
                editor.page().getByLabel("图片说明", new Page.GetByLabelOptions()).press("Enter");
                editor.page().locator(".ProseMirror img[alt='" + words + "']").waitFor();
            }
            assertThat(editor.page().locator(".ProseMirror img").count()).isEqualTo(3);
        }
    }

    @Test
    void who_describes_one_of_several_not_is_asked_for_the_next() throws IOException {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            paste(
                    editor,
                    file("a.png", "image/png", Photos.drawing(300, 200)),
                    file("b.png", "image/png", Photos.drawing(200, 100)));
            editor.page().locator(".se-seen").waitFor();
            var first = editor.page().locator(".se-seen").getAttribute("src");
            editor.page().getByLabel("图片说明", new Page.GetByLabelOptions()).press("Escape");
            editor.page().locator(".se-seen:not([src='" + first + "'])").waitFor();

            described(editor, "课程表");

            assertThat(editor.page().locator(".ProseMirror img").count()).isEqualTo(1);
        }
    }

    @Test
    void a_small_photo_beside_the_text_comes_in_without_its_place_and_the_page_says_so() throws IOException {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            editor.sees("照片里记录的拍摄地点、时间和机型会自动去掉");
            var photo = Photos.upright(640, 480);
            assertThat(text(photo)).contains("Exif");
            files(editor).setInputFiles(new FilePayload("校门.jpg", "image/jpeg", photo));
            var link = editor.page().locator(".attachments a.name");
            link.waitFor();
            var id = link.getAttribute("href").replaceFirst(".*/([0-9a-f-]{36})/.*", "$1");

            assertThat(text(editor.fetch("/console/files/" + SCHOOL + "/" + id).body()))
                    .startsWith("\u00ff\u00d8")
                    .doesNotContain("Exif", "HUAWEI");
        }
    }

    /** Their own pickers hand out a JPEG where the page asks for one and not for what they keep. */
    @Test
    void a_telephone_is_asked_for_jpeg_and_a_photo_of_its_own_form_is_refused_with_the_way_out() {
        try (var editor = Visitor.atNewDraft(browser, "S0802")) {
            assertThat(files(editor).getAttribute("accept"))
                    .contains("image/jpeg", ".jpg")
                    .doesNotContain("hei", "image/*");
            paste(editor, file("IMG_1.HEIC", "", new byte[] {1, 2, 3}));
            editor.sees("兼容性最佳");
            editor.page().setViewportSize(390, 844);
            editor.keepPicture("34-heic-390");
        }
    }

    private static Object file(String name, String type, byte[] bytes) {
        return List.of(name, type, Base64.getEncoder().encodeToString(bytes));
    }

    private static void paste(Visitor editor, Object... files) {
        editor.page().evaluate(PASTE, List.of(files));
    }

    private static Locator files(Visitor editor) {
        return editor.page().locator("section:has(.attachments) input[type=file]");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
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
}
