package sunlight.privacy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrappedLinesTest {

    @Test
    void a_full_line_goes_on_in_the_next_and_a_short_one_does_not() {
        assertThat(WrappedLines.joined(List.of("帮扶总结", "三年一班李明轩同学的父亲于去年因病去世，母亲", "没有工作，靠亲戚接济度日。", "校长办公室")))
                .isEqualTo("帮扶总结\n三年一班李明轩同学的父亲于去年因病去世，母亲没有工作，靠亲戚接济度日。\n校长办公室");
    }

    @Test
    void names_points_and_numbers_keep_their_lines() {
        var names = List.of("李明轩 王雨桐 赵思源 陈佳怡 刘子涵", "孙浩然 周梓萱 吴宇轩 郑诗涵 冯一诺");
        var points = List.of("一、学生应当按时到校并遵守学校的各项规定", "二、家长应当配合学校做好学生的安全教育");
        var numbers = List.of("办理转学请携带户口簿和身份证复印件231002", "201503154421及原学校的证明材料到教务处");
        assertThat(List.of(names, points, numbers))
                .allSatisfy(lines -> assertThat(WrappedLines.joined(lines)).isEqualTo(String.join("\n", lines)));
    }

    @Test
    void two_columns_of_text_are_read_one_after_the_other_and_a_list_stays_a_table() {
        var page = """
                本学期学校为有需要的同学建立台账，三\t的伙食费。学校还组织教师利用周末时间进
                年一班李明轩同学的父亲于去年因病去世\t行家访，了解学生在家的学习和生活情况，
                ，母亲没有工作，靠亲戚接济度日，学校\t为家长答疑解惑，得到了家长们的一致好评
                按照规定的程序审核之后减免了他本学期\t和大力支持，家校共育取得了明显的成效。""";
        assertThat(PdfTables.pieces(page))
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).contains("父亲于去年因病去世，母亲没有工作", "减免了他本学期的伙食费"));
        assertThat(PdfTables.pieces("姓名\t班级\n李明轩\t三年一班\n王雨桐\t三年二班\n赵思源\t三年二班"))
                .singleElement()
                .satisfies(piece -> assertThat(piece.isTable()).isTrue());
    }
}
