package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.richtext.Difference.Block;
import sunlight.richtext.Difference.Mark;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceTest {

    @Test
    void within_a_changed_paragraph_only_the_changed_characters_are_marked() {
        assertThat(told("<p>五个工作日内答复。</p>", "<p>十个工作日内书面答复。</p>")).containsExactly("CHANGED p -五- +十+ 个工作日内 +书面+ 答复。");
    }

    @Test
    void a_number_or_a_foreign_word_is_changed_as_a_whole() {
        assertThat(told("<p>每人每月108元，11月20日前。</p>", "<p>每人每月118元，11月27日前。</p>"))
                .containsExactly("CHANGED p 每人每月 -108- +118+ 元，11月 -20- +27+ 日前。");
        assertThat(told("<p>共1,080.50元𠮷，Unit 3</p>", "<p>共1,180.50元𠮷，Unit 4</p>"))
                .containsExactly("CHANGED p 共 -1,080.50- +1,180.50+ 元𠮷，Unit  -3- +4+");
    }

    @Test
    void a_new_paragraph_is_added_and_its_neighbours_stay() {
        assertThat(told("<p>一</p><p>三</p>", "<p>一</p><p>二</p><p>三</p>"))
                .containsExactly("SAME p 一", "ADDED p +二+", "SAME p 三");
    }

    @Test
    void what_says_something_else_is_removed_and_added_not_mixed() {
        assertThat(told("<p>家长提出申请</p>", "<p>2026年预算总表</p>"))
                .containsExactly("REMOVED p -家长提出申请-", "ADDED p +2026年预算总表+");
    }

    @Test
    void a_table_is_compared_row_by_row() {
        assertThat(told(
                        "<table><tr><td>一年级</td><td>3</td></tr><tr><td>二年级</td><td>0</td></tr></table>",
                        "<table><tr><td>一年级</td><td>3</td></tr><tr><td>二年级</td><td>5</td></tr></table>"))
                .containsExactly("SAME tr 一年级 ｜ 3", "CHANGED tr 二年级 ｜  -0- +5+");
    }

    @Test
    void another_picture_under_the_same_words_is_a_change() {
        assertThat(told("<p><img src=\"files/a\" alt=\"流程图\"></p>", "<p><img src=\"files/b\" alt=\"流程图\"></p>"))
                .containsExactly("CHANGED img 流程图");
    }

    @Test
    void lists_within_lists_and_loose_text_are_not_lost() {
        assertThat(Blocks.of("<ul><li>甲<ul><li>乙</li></ul></li></ul>丙<blockquote><p>丁</p></blockquote>"))
                .extracting(Blocks.Block::text)
                .containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void what_is_too_long_to_read_is_not_compared() {
        assertThat(Difference.isComparable("<p>一</p>".repeat(1_501), "<p>一</p>"))
                .isFalse();
    }

    private static List<String> told(String older, String newer) {
        return Difference.between(older, newer).stream()
                .map(DifferenceTest::told)
                .toList();
    }

    private static String told(Block block) {
        return block.mark() + " " + block.tag() + " "
                + block.pieces().stream()
                        .map(piece -> sign(piece.mark()) + piece.text() + sign(piece.mark()))
                        .collect(Collectors.joining(" "));
    }

    private static String sign(Mark mark) {
        return mark == Mark.ADDED ? "+" : mark == Mark.REMOVED ? "-" : "";
    }
}
