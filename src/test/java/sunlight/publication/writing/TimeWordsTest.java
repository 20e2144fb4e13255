package sunlight.publication.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of last year is read on 25 November 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "报名时间为2025年6月20日。 | 2025年6月20日",
                "2025 年 6 月 20 日上午 | 2025 年 6 月 20 日",
                "２０２５年６月２０日 | ２０２５年６月２０日",
                "二〇二五年九月一日开学 | 二〇二五年九月一日",
                "二○二五年十二月三十一日 | 二○二五年十二月三十一日",
                "公示期：2025.9.1起 | 2025.9.1",
                "自2025-09-01起 | 2025-09-01",
                "2025/9/1前 | 2025/9/1",
                "2025年6月20日至22日登记 | 2025年6月20日至22日",
                "2025年8月31日—2026年1月15日 | 2025年8月31日—2026年1月15日",
                "2025年9月至2026年6月 | 2025年9月至2026年6月",
                "2025年春节前 | 2025年",
                "2025年度预算 | 2025年度",
                "2025—2026学年校历 | 2025—2026学年",
                "2025-2026学年度第一学期 | 2025-2026学年度第一学期",
                "2025年-2026年学年 | 2025年-2026年学年",
                "2025-26学年 | 2025-26学年",
                "2025学年第二学期收费 | 2025学年第二学期",
                "2025学年上学期 | 2025学年上学期",
                "2025年秋季学期 | 2025年秋季学期",
                "2026年春季招生 | 2026年春季",
                "2026届毕业生 | 2026届",
                "2025级新生 | 2025级",
                "牡教发〔2025〕12号 | 〔2025〕",
                "6月20日至6月22日网上登记 | 6月20日至6月22日",
                "6月20-22日 | 6月20-22日",
                "九月一日开学 | 九月一日",
                "于8月底前完成 | 8月底",
                "9月份 | 9月份",
                "（星期三）到校 | （星期三）",
                "第一学期收费 | 第一学期",
                "今年招收六个班 | 今年",
                "本学期安排 | 本学期",
                "新学年分班 | 新学年",
                "截至去年 | 去年"
            })
    void what_is_over_is_found(String text, String found) {
        assertThat(outdated(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有效期至2027年12月31日",
                "2026—2027学年校历",
                "2026学年第一学期",
                "2026年秋季学期",
                "2026年12月",
                "2027届毕业生",
                "2026级新生",
                "2026年度预算",
                "每年9月1日开学",
                "每年的9月开学",
                "依据《义务教育法》（2018年修正）",
                "（2021年4月29日修订）",
                "学校创建于1956年",
                "1956年9月1日建校",
                "年龄满6个月",
                "18月龄以上",
                "电话0453-2025111",
                "每生每学期2025元",
                "共2025人",
                "一年级上学期",
                "证书第20251号",
                "第2025号",
                "3.2025年级"
            })
    void what_is_not_over_or_no_time_is_left_alone(String text) {
        assertThat(outdated(text)).isEmpty();
    }

    @Test
    void the_days_between_which_a_pupil_was_born_are_found_however_long_ago() {
        assertThat(outdated("招收2018年9月1日至2019年8月31日出生的适龄儿童。学校建于1987年。")).containsExactly("2018年9月1日至2019年8月31日");
        assertThat(outdated("2019年8月31日前年满6周岁")).containsExactly("2019年8月31日");
    }

    @Test
    void they_come_in_the_order_of_the_text_with_their_places() {
        var text = "2025年小学一年级招生，2025届，6月1日，有效至2027年。";

        var words = TimeWords.outdated(text, TODAY);

        assertThat(words).extracting(TimeWord::text).containsExactly("2025年", "2025届", "6月1日");
        assertThat(words)
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text()));
    }

    @Test
    void a_day_that_no_calendar_has_is_the_end_of_its_month() {
        assertThat(TimeWords.outdated("2025年2月30日", TODAY))
                .extracting(TimeWord::endsOn)
                .containsExactly(LocalDate.of(2025, 2, 28));
    }

    @Test
    void a_school_year_ends_in_summer_and_its_first_term_in_winter() {
        assertThat(TimeWords.outdated("2026学年第一学期", LocalDate.of(2027, 3, 1))).hasSize(1);
        assertThat(TimeWords.outdated("2026学年", LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(TimeWords.outdated("2026学年", LocalDate.of(2027, 9, 1))).hasSize(1);
    }

    @Test
    void a_long_text_takes_no_time() {
        var text = "二〇二五年九月一日开学。".repeat(5_000);

        assertThat(TimeWords.outdated(text, TODAY)).hasSize(5_000);
    }

    private static List<String> outdated(String text) {
        return TimeWords.outdated(text, TODAY).stream().map(TimeWord::text).toList();
    }
}
