package sunlight.workdays.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.workdays.HolidayNotice;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidayEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void what_is_entered_anew_is_most_likely_of_next_year() {
        assertThat(HolidayEntry.empty(TODAY)).isEqualTo(new HolidayEntry(List.of(2026, 2027, 2028), 2027, "", ""));
    }

    @Test
    void what_is_mended_keeps_its_year_and_its_source() {
        assertThat(HolidayEntry.of(notice(2026), TODAY))
                .isEqualTo(new HolidayEntry(List.of(2026, 2027, 2028), 2026, "国办发明电〔2025〕7号", "元旦：1月1日放假。"));
    }

    @Test
    void a_year_that_is_over_is_not_taken_for_another() {
        assertThat(HolidayEntry.of(notice(2025), TODAY).years()).containsExactly(2025, 2026, 2027, 2028);
    }

    private static HolidayNotice notice(int year) {
        return new HolidayNotice(
                new UUID(0, 1), year, "国办发明电〔2025〕7号", "元旦：1月1日放假。", List.of(), "示例", Instant.EPOCH, true);
    }
}
