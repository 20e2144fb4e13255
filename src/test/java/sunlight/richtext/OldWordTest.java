package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;

/** Files of Word 97, as schools still have them on their disks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldWordTest {

    private final Imported enrolment = WordImport.read(bytes("enrolment.doc"));

    @Test
    void headings_lists_and_links_are_kept() {
        assertThat(enrolment.title()).isEqualTo("2025年小学一年级招生办法");
        assertThat(enrolment.body().html())
                .contains("<h2>一、招生范围</h2>", "<strong>适龄儿童</strong>", "120m<sup>2</sup>", "第一行<br />第二行")
                .contains("<ol><li>户籍在本街道的", "随迁子女：<ol><li>有居住证的")
                .contains("href=\"https://example.edu.cn/a?b&#61;1&amp;c&#61;2\"")
                .contains("<ul><li>圆点甲</li><li>圆点乙</li></ul>")
                .contains("&lt;示例&gt;");
    }

    @Test
    void a_second_level_that_is_a_list_of_its_own_stands_within_the_first() {
        assertThat(WordImport.read(bytes("list-styles.doc")).body().html())
                .contains("<ol><li>第一项</li><li>第二项<ol><li>第二层</li></ol></li><li>第三项</li></ol>")
                .contains("<ul><li>圆点一<ul><li>圆点里</li></ul></li><li>圆点二</li></ul>");
    }

    @Test
    void a_table_keeps_its_merged_cells() {
        assertThat(enrolment.body().html())
                .contains("rowspan=\"2\"", "colspan=\"2\"", "<p>45</p>")
                .doesNotContain("\u0007");
    }

    @Test
    void a_table_in_a_cell_stays_a_table_as_in_the_newer_file_of_the_same_text() {
        var old = WordImport.read(bytes("nested-table.doc"));

        assertThat(old.body().html())
                .contains("<td><p>分两档：</p><table><tbody><tr><td><p>四人间</p></td><td><p>300元</p></td></tr>")
                .contains("</table><p>按学期交。</p></td>")
                .isEqualTo(WordImport.read(bytes("nested-table.docx")).body().html());
    }

    @Test
    void what_was_struck_out_stays_struck_out_in_files_of_both_ages() {
        for (var file : new String[] {"struck.doc", "struck.docx"}) {
            assertThat(WordImport.read(bytes(file)).body().html()).contains("收费标准每生每学期<s>320元</s>300元。");
        }
    }

    @Test
    void a_picture_comes_with_what_it_shows() {
        assertThat(enrolment.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.mediaType()).isEqualTo("image/png"));
        assertThat(enrolment.body().html())
                .contains("files/" + enrolment.pictures().get(0).placeholder());
    }

    @Test
    void it_says_the_same_as_the_newer_file_of_the_same_text() {
        var old = WordImport.read(bytes("transfer-rules.doc"));
        var newer = WordImport.read(bytes("transfer-rules.docx"));

        assertThat(old.title()).isEqualTo(newer.title());
        assertThat(old.body().plainText()).isEqualTo(newer.body().plainText());
    }

    @Test
    void what_is_damaged_is_refused_with_what_to_do() {
        var bytes = bytes("enrolment.doc");
        var random = new Random(7);
        for (var round = 0; round < 60; round++) {
            var damaged = bytes.clone();
            for (var i = 0; i < 200; i++) {
                damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt();
            }
            readsOrRefuses(damaged);
            readsOrRefuses(Arrays.copyOf(bytes, 512 + random.nextInt(bytes.length - 512)));
        }
        assertThatThrownBy(() -> WordImport.read(Arrays.copyOf(bytes, 600)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::key)
                                .containsExactly("word.broken"));
    }

    private static void readsOrRefuses(byte[] bytes) {
        try {
            WordImport.read(bytes);
        } catch (RuleBroken refused) {
            assertThat(refused.issues()).extracting(Issue::key).allMatch(key -> key.startsWith("word."));
        }
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/word", name));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
