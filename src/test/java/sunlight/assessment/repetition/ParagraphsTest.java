package sunlight.assessment.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphsTest {

    private static final List<String> THIRD = List.of("牡丹江市第三中学", "Mudanjiang No. 3 Middle School");
    private static final List<String> AIMIN = List.of("牡丹江市爱民区实验小学", "Aimin Experimental Primary School");
    private static final String TRANSFER = """
            <p>%1$s转学办理办法（%2$s年）</p>
            <p>一、学生转学由监护人向%1$s教务处提出书面申请，并交验户口簿、房产证明和原就读学校的学籍证明。</p>
            <p>二、教务处收到材料后在%3$s个工作日内核对，符合条件的通过全国学籍系统办理，不符合条件的说明理由并退回材料。</p>
            <p>三、%4$s年级起不收插班生，毕业班学生和休学期间的学生不办理转学，特殊情况报教育局批准后办理。</p>
            """;
    private static final String TEXT = TRANSFER.formatted("牡丹江市第三中学", "2025", "10", "三");
    private static final String COPY = TRANSFER.formatted("爱民区实验小学", "2026", "15", "六");

    @Test
    void words_are_the_same_whatever_stands_between_them() {
        var one = "<p>转学须由监护人提出申请，学校在十个工作日内答复。</p>";
        var other = "<p><b>转学</b>须由监护人提出申请;&nbsp;学校在十个工作日内答复</p>";

        assertThat(Paragraphs.fingerprints(one, THIRD))
                .isEqualTo(Paragraphs.fingerprints(other, THIRD))
                .isNotEmpty();
    }

    @Test
    void a_copy_with_the_name_the_year_and_figures_replaced_is_a_whole_copy() {
        assertThat(share(TRANSFER.formatted("牡丹江市爱民区实验小学", "2026", "15", "六"))).isEqualTo(100);
        assertThat(share(TRANSFER.formatted("实验小学", "二〇二六", "十五", "6"))).isEqualTo(100);
        assertThat(share(TRANSFER.formatted("我校", "2026", "7", "九"))).isEqualTo(100);
    }

    @Test
    void a_copy_with_a_word_changed_here_and_there_is_still_found() {
        var changed = COPY.replace("书面申请", "纸质申请").replace("说明理由", "告知原因").replace("毕业班", "初三");

        assertThat(share(changed)).isBetween(60, 95);
    }

    @Test
    void a_copy_in_another_order_or_in_other_paragraphs_is_found() {
        var lines = COPY.strip().split("\n");
        var turned = IntStream.range(0, lines.length)
                .mapToObj(i -> lines[lines.length - 1 - i])
                .collect(Collectors.joining());
        var joined = "<p>" + COPY.replaceAll("</?p>", "") + "</p>";

        assertThat(share(turned)).isEqualTo(100);
        assertThat(share(joined)).isGreaterThanOrEqualTo(60);
    }

    @Test
    void a_copy_that_forgot_to_replace_the_other_schools_name_is_found() {
        assertThat(share(TEXT)).isGreaterThanOrEqualTo(60);
    }

    @Test
    void a_text_of_ones_own_on_the_same_matter_is_no_copy() {
        var own = """
                <p>需要转入我校的，家长请先打电话问清楚有没有空余学位，再带孩子的户口簿和转学联系单到校。</p>
                <p>学校每周二下午集中办理，材料齐全当场登记，一周之内打电话告诉结果，办成以后再去原学校销号。</p>
                <p>小学毕业班的孩子原则上不再转学，家里确有变故的，由校长办公会讨论以后报区教育局同意。</p>
                """;

        assertThat(share(own)).isLessThan(30);
    }

    @Test
    void a_copied_paragraph_within_a_text_of_ones_own_is_a_smaller_part() {
        var own = "<p>家长来访请走南门，登记以后由值班老师接待，接待时间是每天下午三点到四点半，其他时间请先预约。</p>";

        assertThat(share(COPY.strip().split("\n")[1]
                        + own
                        + own.replace("南门", "北门和操场旁边的侧门").replace("来访", "送物品")))
                .isBetween(20, 59);
    }

    @Test
    void short_lines_are_not_compared_and_cells_of_a_table_are_taken_one_by_one() {
        var html = "<h2>收费标准</h2><table><tr><td><p>住宿费每生每学期四百元整，按学期收取一次</p></td><td>是</td></tr></table>";

        assertThat(Paragraphs.of(html)).containsExactly("收费标准", "住宿费每生每学期四百元整，按学期收取一次", "是");
        assertThat(Paragraphs.fingerprints("<h2>收费标准</h2><p>是</p>", THIRD)).isEmpty();
        assertThat(Paragraphs.fingerprints(html, THIRD)).isNotEmpty();
    }

    @Test
    void a_very_long_text_has_a_bounded_number_of_fingerprints_and_is_found_by_them_all_the_same() {
        var book = book(400, "");
        var copied = Paragraphs.fingerprints(book, AIMIN);

        assertThat(copied).hasSize(256);
        assertThat(Fingerprints.percent(copied, Paragraphs.fingerprints(book(400, "另"), THIRD)))
                .isLessThan(20);
        assertThat(Fingerprints.percent(copied, Paragraphs.fingerprints(book + book(20, "又"), THIRD)))
                .isGreaterThanOrEqualTo(60);
    }

    /** So many paragraphs, all different. */
    private static String book(int paragraphs, String mark) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> "<p>" + words(mark.hashCode() * 7919L + i) + "</p>")
                .collect(Collectors.joining());
    }

    private static String words(long seed) {
        return new java.util.Random(seed)
                .ints(40, 0x4E00 + 500, 0x4E00 + 15_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int share(String copy) {
        return Fingerprints.percent(Paragraphs.fingerprints(copy, AIMIN), Paragraphs.fingerprints(TEXT, THIRD));
    }
}
