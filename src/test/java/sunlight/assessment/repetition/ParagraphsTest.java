package sunlight.assessment.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphsTest {

    @Test
    void paragraphs_are_the_same_whatever_stands_between_their_words() {
        var one = "<p>转学须由监护人提出申请，学校在十个工作日内答复。</p>";
        var other = "<p><b>转学</b>须由监护人提出申请;&nbsp;学校在十个工作日内答复</p>";

        assertThat(Paragraphs.hashes(one)).isEqualTo(Paragraphs.hashes(other)).hasSize(1);
    }

    @Test
    void another_figure_makes_another_paragraph() {
        var one = "<p>本学期共有在校学生一千二百人，教师九十八人。</p>";
        var other = "<p>本学期共有在校学生一千三百人，教师九十八人。</p>";

        assertThat(Paragraphs.hashes(one)).isNotEqualTo(Paragraphs.hashes(other));
    }

    @Test
    void short_lines_are_not_compared_and_cells_of_a_table_are_taken_one_by_one() {
        var html = "<h2>收费标准</h2><table><tr><td><p>住宿费每生每学期四百元整，按学期收取一次</p></td><td>是</td></tr></table>";

        assertThat(Paragraphs.of(html)).containsExactly("收费标准", "住宿费每生每学期四百元整，按学期收取一次", "是");
        assertThat(Paragraphs.hashes(html)).hasSize(1);
    }
}
