package sunlight.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

/** The content decides what a file is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileKindTest {

    @TempDir
    Path folder;

    @Test
    void what_is_allowed_is_known_by_its_content() throws IOException {
        assertThat(kind("附件.pdf", Samples.PDF)).isEqualTo(FileKind.PDF);
        assertThat(kind("转学规定.docx", Samples.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind("收费.XLSX", Samples.xlsx(XSSFWorkbookType.XLSX))).isEqualTo(FileKind.XLSX);
        assertThat(kind("a.png", Samples.picture("png"))).isEqualTo(FileKind.PNG);
        assertThat(kind("a.jpg", Samples.picture("jpeg"))).isEqualTo(FileKind.JPEG);
        assertThat(kind("a.jpeg", Samples.picture("jpeg"))).isEqualTo(FileKind.JPEG);
        assertThat(kind("a.gif", Samples.picture("gif"))).isEqualTo(FileKind.GIF);
        assertThat(kind("a.webp", Samples.WEBP)).isEqualTo(FileKind.WEBP);
    }

    @Test
    void a_renamed_program_is_refused() throws IOException {
        var program = Arrays.copyOf("MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(UTF_8), 512);
        assertThat(refusal("通知.pdf", program)).isEqualTo("files.content.PDF");
        assertThat(refusal("setup.exe", program)).isEqualTo("files.kind");
    }

    @Test
    void web_pages_and_drawings_with_scripts_are_refused_under_any_name() throws IOException {
        var page = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(UTF_8);
        assertThat(refusal("a.html", page)).isEqualTo("files.saveAsPdf");
        assertThat(refusal("a.pdf", page)).isEqualTo("files.content.PDF");
        assertThat(refusal("a.svg", drawing)).isEqualTo("files.saveAsPicture");
        assertThat(refusal("a.png", drawing)).isEqualTo("files.content.PICTURE");
    }

    @Test
    void the_ending_must_match_the_content() throws IOException {
        assertThat(refusal("a.docx", Samples.PDF)).isEqualTo("files.otherKind");
        assertThat(refusal("a.xlsx", Samples.docx())).isEqualTo("files.otherKind");
        assertThat(refusal("a.png", Samples.picture("gif"))).isEqualTo("files.otherKind");
    }

    @Test
    void macros_are_refused_also_under_another_name() throws IOException {
        var macros = Samples.xlsx(XSSFWorkbookType.XLSM);
        assertThat(refusal("a.xlsm", macros)).isEqualTo("files.macros");
        assertThat(refusal("a.xlsx", macros)).isEqualTo("files.macros");
        var docm = Samples.zip(Samples.TYPES, Samples.types("application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(refusal("a.docm", docm)).isEqualTo("files.macros");
        assertThat(refusal("a.docx", docm)).isEqualTo("files.macros");
    }

    @Test
    void a_password_and_an_old_file_under_a_new_name_are_told_apart_from_damage() throws Exception {
        assertThat(refusal("a.docx", Samples.locked())).isEqualTo("files.locked");
        assertThat(refusal("a.docx", Samples.old("WordDocument"))).isEqualTo("files.otherKind");
        assertThat(refusal("a.doc", Samples.old("Something"))).isEqualTo("files.content.WORD");
        assertThat(refusal("a.xls", Arrays.copyOf(Samples.old("Workbook"), 600)))
                .isEqualTo("files.damaged");
        assertThat(refusal("a.docx", Arrays.copyOf(Samples.docx(), 500))).isEqualTo("files.damaged");
    }

    @Test
    void old_formats_and_those_of_wps_are_known_by_what_is_inside() throws IOException {
        assertThat(kind("旧通知.doc", Samples.old("WordDocument"))).isEqualTo(FileKind.DOC);
        assertThat(kind("旧通知.wps", Samples.old("WordDocument"))).isEqualTo(FileKind.DOC);
        assertThat(kind("新通知.wps", Samples.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind("收费.xls", Samples.old("Workbook"))).isEqualTo(FileKind.XLS);
        assertThat(kind("收费.et", Samples.xlsx(XSSFWorkbookType.XLSX))).isEqualTo(FileKind.XLSX);
        assertThat(kind("课件.dps", Samples.old("PowerPoint Document"))).isEqualTo(FileKind.PPT);
        assertThat(kind("公文.ofd", Samples.zip("OFD.xml", new byte[] {1}))).isEqualTo(FileKind.OFD);
        assertThat(refusal("收费.xls", Samples.old("Workbook", "_VBA_PROJECT_CUR")))
                .isEqualTo("files.macros");
        assertThat(refusal("假表格.xls", "<html><table></table></html>".getBytes(UTF_8)))
                .isEqualTo("files.content.TABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi text}",
                "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><body>通知</body></html>",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n",
                "会议纪要"
            })
    void what_an_office_system_calls_a_word_file_is_to_be_saved_anew_by_word_or_wps(String inside) throws IOException {
        for (var name : List.of("会议纪要.doc", "会议纪要.docx", "会议纪要.wps")) {
            assertThat(refusal(name, inside.getBytes(UTF_8))).isEqualTo("files.wordInName");
        }
        assertThat(Messages.say(Language.ZH, "files.wordInName", "doc")).contains("在 Word 或 WPS 中打开，另存为 .docx 后再选");
    }

    @ParameterizedTest
    @CsvSource({
        "pdf,不是 PDF,重新扫描",
        "ofd,不是 OFD,公文系统",
        "doc,不是 Word,另存为 .docx",
        "docx,不是 Word,另存为 .docx",
        "wps,不是 Word,另存为 .docx",
        "xls,不是 Excel 表格,另存为 .xlsx",
        "xlsx,不是 Excel 表格,另存为 .xlsx",
        "et,不是 Excel 表格,另存为 .xlsx",
        "ppt,不是演示文稿,另存为 .pptx",
        "dps,不是演示文稿,另存为 .pptx",
        "jpg,不是图片,另存为 JPG",
        "webp,不是图片,另存为 JPG"
    })
    void what_is_damaged_or_disguised_is_told_in_the_words_of_its_own_kind(String ending, String wrong, String wayOut)
            throws IOException {
        var said = Messages.say(Language.ZH, refusal("a." + ending, new byte[] {1, 2, 3}), ending);

        assertThat(said).contains("扩展名是 ." + ending, wrong, wayOut);
        assertThat(said.contains("表格")).isEqualTo(wrong.contains("表格"));
    }

    @ParameterizedTest
    @CsvSource({
        "rtf,saveAsDocx",
        "odt,saveAsDocx",
        "csv,saveAsXlsx",
        "odp,saveAsPdf",
        "tif,saveAsPdf",
        "zip,unpack",
        "rar,unpack",
        "docm,macros",
        "heic,heic",
        "bmp,saveAsPicture",
        "mp4,video"
    })
    void what_cannot_come_in_is_told_the_way_out(String ending, String wayOut) throws IOException {
        assertThat(refusal("旧文件." + ending, new byte[] {1})).isEqualTo("files." + wayOut);
    }

    @Test
    void the_way_out_leads_to_what_is_taken_at_that_place() {
        assertThat(way("表.csv", "xlsx", "xls")).isEqualTo("files.saveAsXlsx");
        assertThat(way("表.csv", "docx")).isEqualTo("none");
        assertThat(way("扫描.tif", "pdf", "jpg")).isEqualTo("files.saveAsPdf");
        assertThat(way("扫描.TIF", "jpg", "png")).isEqualTo("files.saveAsPicture");
        assertThat(way("通知.pdf", "jpg", "png")).isEqualTo("files.pictureOnly");
        assertThat(way("a.exe", "pdf")).isEqualTo("none");
    }

    private static String way(String name, String... allowed) {
        return WayOut.of(new FileName(name), List.of(allowed)).map(WayOut::key).orElse("none");
    }

    @Test
    void a_zip_is_not_a_word_file_because_of_its_name() throws IOException {
        assertThat(refusal("a.docx", Samples.zip("a.txt", new byte[] {1}))).isEqualTo("files.content.WORD");
        assertThat(refusal("a.docx", Samples.zip(Samples.TYPES, Samples.types("text/xml"))))
                .isEqualTo("files.content.WORD");
        assertThat(refusal("a.docx", Samples.zip(Samples.TYPES, "<Types".getBytes(UTF_8))))
                .isEqualTo("files.damaged");
    }

    @Test
    void what_unpacks_to_too_much_is_refused() throws IOException {
        assertThat(refusal("a.docx", Samples.bomb(201))).isEqualTo("files.unpacked");
        assertThat(refusal("a.docx", Samples.crowd(5_000))).isEqualTo("files.unpacked");
        assertThat(refusal("a.docx", Samples.zip(Samples.TYPES, new byte[(1 << 20) + 1])))
                .isEqualTo("files.unpacked");
    }

    @Test
    void a_picture_may_have_five_megabytes_and_another_file_more() throws IOException {
        assertThat(refusal("a.png", Arrays.copyOf(Samples.picture("png"), (5 << 20) + 1)))
                .isEqualTo("files.pictureTooLarge");
        assertThat(refusal("a.pdf", Arrays.copyOf(Samples.PDF, (20 << 20) + 1))).isEqualTo("files.tooLarge");
        assertThat(kind("a.pdf", Arrays.copyOf(Samples.PDF, 6 << 20))).isEqualTo(FileKind.PDF);
        assertThat(refusal("a.pdf", new byte[0])).isEqualTo("files.empty");
    }

    @Test
    void a_name_loses_its_path_and_what_cannot_be_seen() {
        assertThat(new FileName("C:\\用户\\桌面\\招生 简章.docx").text()).isEqualTo("招生 简章.docx");
        assertThat(new FileName("../../etc/passwd.pdf").text()).isEqualTo("passwd.pdf");
        assertThat(new FileName("a\u202Efdp.exe\r\n").text()).isEqualTo("afdp.exe");
        assertThat(new FileName("学".repeat(300) + ".docx").text()).isEqualTo("学".repeat(115) + ".docx");
        assertThat(new FileName("𠀀".repeat(300) + ".pdf").text()).isEqualTo("𠀀".repeat(116) + ".pdf");
        assertThat(catchThrowableOfType(RuleBroken.class, () -> new FileName("a/\u0000")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noName",
                "empty",
                "tooLarge",
                "kind",
                "content.PDF",
                "content.OFD",
                "content.WORD",
                "content.TABLE",
                "content.SLIDES",
                "content.PICTURE",
                "wordInName",
                "otherKind",
                "saveAsDocx",
                "saveAsXlsx",
                "saveAsPdf",
                "macros",
                "locked",
                "damaged",
                "unpacked",
                "unpack",
                "pictureOnly",
                "pictureTooLarge",
                "pixels",
                "saveAsPicture",
                "heic",
                "video",
                "tooMany",
                "tooManyPictures"
            })
    void every_refusal_is_said_in_both_languages(String key) {
        for (var language : Language.values()) {
            assertThat(Messages.say(language, "files." + key, 1, FileKind.DOCX)).doesNotContain("‹");
        }
    }

    private FileKind kind(String name, byte[] content) throws IOException {
        return FileCheck.kindOf(new FileName(name), Files.write(folder.resolve("upload"), content));
    }

    private String refusal(String name, byte[] content) throws IOException {
        var path = Files.write(folder.resolve("upload"), content);
        var no = catchThrowableOfType(RuleBroken.class, () -> FileCheck.kindOf(new FileName(name), path));
        return no.issues().stream().map(Issue::key).findFirst().orElseThrow();
    }
}
