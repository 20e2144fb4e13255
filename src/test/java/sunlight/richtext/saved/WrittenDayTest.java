package sunlight.richtext.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenDayTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-06, 2024-05-06",
        "2024/5/6 10:20, 2024-05-06",
        "2024.5.6, 2024-05-06",
        "2024年5月6日 星期一, 2024-05-06",
        "2024 年 05 月 06 日, 2024-05-06",
        "20240506, 2024-05-06",
        "20240506102030, 2024-05-06",
        "二〇二四年五月六日, 2024-05-06",
        "二○一九年十二月三十一日, 2019-12-31",
        "一九九九年十月二十日, 1999-10-20",
        "'Mon, 06 May 2024 20:30:00 GMT', 2024-05-07",
        "'Mon, 6 May 2024 10:20:00 +0800', 2024-05-06",
        "2024-05-06T20:30:00Z, 2024-05-07",
        "2024-05-06T10:20:00+08:00, 2024-05-06",
        "1714962000, 2024-05-06",
        "1714962000000, 2024-05-06",
        "[2024-05-06], 2024-05-06"
    })
    void a_day_is_read_as_people_write_it(String written, LocalDate day) {
        assertThat(WrittenDay.in(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昨天", "5月6日", "06/05/2024", "2024-13-06", "2024-02-30", "12024050612"})
    void what_is_no_day_or_could_be_two_is_none(String written) {
        assertThat(WrittenDay.in(written)).isEmpty();
    }
}
