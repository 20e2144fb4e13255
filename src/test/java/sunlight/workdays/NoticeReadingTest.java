package sunlight.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Language;
import sunlight.language.Messages;

/** The dates of these notices are made up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeReadingTest {

    @Test
    void a_notice_is_understood_as_it_is_published() {
        var read = NoticeReading.read(2027, """
                一、元旦：1月1日（周五）至3日（周日）放假，共3天。
                二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月20日（周六）上班。
                三、清明节：4月5日(周一）放假，与周末连休。
                """);

        assertThat(read.issues()).isEmpty();
        assertThat(off(read)).hasSize(11).contains(day("2027-01-03"), day("2027-02-11"), day("2027-04-05"));
        assertThat(works(read)).containsExactly(day("2027-01-31"), day("2027-02-20"));
        assertThat(read.days().get(0).name()).isEqualTo("元旦");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01 至 2027-01-03 元旦 放假|3|0",
                "2027.1.1-2027.1.3 放假|3|0",
                "2027/1/1 ~ 1/3，放假|3|0",
                "１月１日放假|1|0",
                "1月2日、3日上班|0|2",
                "2027-01-01 - 2027-01-03 off, New Year. 2027-02-20 work.|3|1"
            })
    void clerks_write_it_in_many_ways(String line, int off, int works) {
        var read = NoticeReading.read(2027, line);

        assertThat(read.issues()).isEmpty();
        assertThat(off(read)).hasSize(off);
        assertThat(works(read)).hasSize(works);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日放假;1月1日上班|第 1 行：2027-01-01 是星期五，本来就上班",
                "1月2日放假。1月1日至2日放假|第 1 行：2027-01-02 写了两次",
                "2月3日上班|第 1 行：2027-02-03 是星期三，本来就上班",
                "2026年12月31日放假|第 1 行：2026-12-31 不在 2027 年",
                "2月30日放假|第 1 行：没有 2-30 这一天",
                "1月3日至1日放假|第 1 行：2027-01-03 至 2027-01-01，结束早于开始",
                "1月1日至3月1日放假|第 1 行：2027-01-01 至 2027-03-01 超过 15 天",
                "1月1日 元旦|第 1 行：2027-01-01 没有写明放假还是上班",
                "放假通知|没有识别到日期"
            })
    void what_cannot_be_meant_is_told_with_its_line(String line, String said) {
        assertThat(NoticeReading.read(2027, line).issues())
                .extracting(issue ->
                        Messages.say(Language.ZH, issue.key(), issue.args().toArray()))
                .anyMatch(each -> each.startsWith(said));
    }

    private static List<LocalDate> off(ReadNotice read) {
        return read.days().stream()
                .filter(day -> !day.works())
                .map(AnnouncedDay::day)
                .toList();
    }

    private static List<LocalDate> works(ReadNotice read) {
        return read.days().stream()
                .filter(AnnouncedDay::works)
                .map(AnnouncedDay::day)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
