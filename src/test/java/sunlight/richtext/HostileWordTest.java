package sunlight.richtext;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileWordTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final WordFile word = new WordFile();

    @Test
    void old_and_encrypted_and_other_files_are_told_apart() {
        var encrypted = ByteBuffer.allocate(200).put(OLE).put("EncryptedPackage".getBytes(UTF_16LE));

        assertThat(refusal(Arrays.copyOf(OLE, 600))).isEqualTo("word.broken");
        assertThat(refusal(encrypted.array())).isEqualTo("word.encrypted");
        assertThat(refusal("%PDF-1.7".getBytes(UTF_8))).isEqualTo("word.notWord");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16})).isEqualTo("word.notWord");
        assertThat(refusal(new byte[0])).isEqualTo("word.notWord");
        assertThat(refusal(zip("xl/workbook.xml", "<workbook/>".getBytes(UTF_8))))
                .isEqualTo("word.notWord");
        assertThat(refusal(new byte[(20 << 20) + 1])).isEqualTo("word.tooLarge");
    }

    @Test
    void what_an_office_system_calls_a_word_file_is_to_be_saved_anew_by_word_or_wps() {
        for (var inside : List.of("{\\rtf1 text}", "<html><body>通知</body></html>", "会议纪要")) {
            assertThat(refusal(inside.getBytes(UTF_8))).isEqualTo("word.inName");
        }
        assertThat(refusal(("\uFEFF<html>").getBytes(UTF_16LE))).isEqualTo("word.inName");
        assertThat(Messages.say(Language.ZH, "word.inName")).contains("在 Word 或 WPS 中打开，另存为 .docx 后再选");
        assertThat(Messages.say(Language.ZH, "word.encrypted")).contains("Word 用", "WPS 用");
    }

    @Test
    void a_cut_file_is_broken() {
        word.paragraph("正文");
        var bytes = word.bytes();

        assertThat(refusal(Arrays.copyOf(bytes, bytes.length / 3))).isEqualTo("word.broken");
        assertThat(refusal(word.with("word/document.xml", text -> text.replace("</w:body>", ""))))
                .isEqualTo("word.broken");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unfolds() {
        var bomb = zip("word/media/a.png", new byte[60 << 20]);

        assertThat(refusal(bomb)).isEqualTo("word.tooComplex");
    }

    @Test
    void too_many_parts_are_refused() {
        assertThat(refusal(zip(2001))).isEqualTo("word.tooComplex");
    }

    @Test
    void a_document_that_is_too_deep_is_refused() {
        var deep = "<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000);

        assertThat(refusal(word.withRuns(deep))).isEqualTo("word.tooComplex");
    }

    @Test
    void entities_are_refused(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><w:document";
        word.paragraph("@");

        assertThat(refusal(word.with(
                        "word/document.xml",
                        text -> text.replaceFirst("<w:document", declared).replace("@", "&e;"))))
                .isEqualTo("word.broken");
        assertThat(refusal(word.with("_rels/.rels", text -> "<!DOCTYPE x []>" + text.replaceFirst("<\\?.*?\\?>", ""))))
                .isEqualTo("word.broken");
    }

    @Test
    void a_linked_picture_is_not_fetched(@TempDir Path folder) throws IOException {
        var secret = Files.write(folder.resolve("secret.png"), WordImportTest.DOT);
        var target = secret.toUri().toString();
        var link = word.document
                .getPackagePart()
                .addExternalRelationship(
                        target, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
        var read = WordImport.read(word.withRuns("""
                <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>\
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>\
                <a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="%s"/>\
                </pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""".formatted(link.getId())));

        assertThat(read.pictures()).isEmpty();
        assertThat(read.warnings()).extracting("key").contains("word.linkedPicture");
    }

    @Test
    void a_script_in_a_link_does_not_get_through() {
        word.paragraph("见").createHyperlinkRun("javascript:alert(1)").setText("此");

        assertThat(WordImport.read(word.bytes()).body().html()).isEqualTo("<p>见此</p>");
    }

    @Test
    void a_long_number_is_not_repeated_in_full_at_each_paragraph() {
        var list = word.list("chineseCounting 第%1条" + "长".repeat(10_000));
        for (var i = 0; i < 500; i++) {
            word.item(list, 0, "文");
        }

        assertThat(WordImport.read(word.bytes()).body().html().length()).isLessThan(100_000);
    }

    private static String refusal(byte[] bytes) {
        var refused = catchThrowableOfType(RuleBroken.class, () -> WordImport.read(bytes));
        assertThat(refused).isNotNull();
        var issue = refused.issues().get(0);
        for (var language : Language.values()) {
            assertThat(Messages.say(language, issue.key(), issue.args().toArray()))
                    .doesNotContain("‹");
        }
        return issue.key();
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException unlikely) {
            throw new IllegalStateException(unlikely);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(int entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".bin"));
            }
        } catch (IOException unlikely) {
            throw new IllegalStateException(unlikely);
        }
        return bytes.toByteArray();
    }
}
