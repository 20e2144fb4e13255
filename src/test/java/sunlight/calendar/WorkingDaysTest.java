package sunlight.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.language.Language;
import sunlight.language.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    private final WorkingDays china = Calendars.china();

    @ParameterizedTest
    @CsvSource({
        "2018-02-08,15,2018-03-06", "2018-09-21,15,2018-10-18", "2019-05-15,20,2019-06-13",
        "2024-09-30,20,2024-11-01", "2025-01-20,20,2025-02-21", "2025-12-25,20,2026-01-23",
        "2026-02-10,7,2026-02-26", "2026-02-10,20,2026-03-16", "2026-09-18,15,2026-10-15"
    })
    void counting_starts_the_next_day(LocalDate from, int days, LocalDate due) {
        assertThat(china.deadline(from, days).dueOn()).isEqualTo(due);
        assertThat(china.deadline(from, days).provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2018,250", "2019,250", "2024,251", "2025,248", "2026,248"})
    void a_year_has_the_announced_number_of_working_days(int year, int count) {
        assertThat(china.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(count);
    }

    @Test
    void a_second_source_announces_the_same_days() throws IOException {
        var second = Files.readAllLines(Path.of("src/test/resources/calendar/holiday-calendar-1.3.3.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        var first = new TreeSet<String>();
        Calendars.announced("OFF").forEach(day -> first.add(day + ",OFF"));
        Calendars.announced("WORK").forEach(day -> first.add(day + ",WORK"));
        // The second source works two Saturdays of 2018, which breaks the known count of 250; 2020-02-02 is a Sunday.
        assertThat(second.removeAll(Set.of("2018-06-16,WORK", "2018-09-22,WORK")))
                .isTrue();
        assertThat(first.remove("2020-02-02,OFF")).isTrue();
        assertThat(first).isEqualTo(second);
    }

    @Test
    void a_deadline_explains_itself_in_both_languages() {
        var explanation = china.deadline(LocalDate.of(2026, 9, 18), 20).explanation();
        assertThat(Messages.say(Language.EN, explanation))
                .startsWith("due 2026-10-22: 20 working days from 2026-09-18; ")
                .contains("2026-10-01 to 2026-10-07 off", "2026-10-10 worked");
        assertThat(Messages.say(Language.ZH, explanation)).contains("2026-10-22", "20个工作日", "放假", "调休上班");
    }

    @Test
    void a_year_without_notice_is_provisional() {
        var deadline = china.deadline(LocalDate.of(2026, 12, 25), 10);
        assertThat(deadline.provisional()).isTrue();
        assertThat(Messages.say(Language.EN, deadline.explanation()))
                .endsWith("calendar not yet published, provisional");
    }

    @Test
    void a_period_in_days_that_ends_on_a_holiday_ends_on_the_next_working_day() {
        var end = china.periodEnd(LocalDate.of(2026, 9, 24), 7);
        assertThat(end.lastDay()).isEqualTo("2026-10-01");
        assertThat(end.dueOn()).isEqualTo("2026-10-08");
    }

    @Test
    void the_end_of_a_period_explains_itself_and_says_when_it_moved() {
        var plain = china.periodEnd(LocalDate.of(2026, 9, 14), 7).explanation();
        assertThat(Messages.say(Language.EN, plain)).isEqualTo("due 2026-09-21: 7 days from 2026-09-14");
        assertThat(Messages.say(Language.ZH, plain)).isEqualTo("应于2026-09-21前（含当日）完成：自2026-09-14起7日");
        var moved = china.periodEnd(LocalDate.of(2026, 9, 24), 7).explanation();
        assertThat(Messages.say(Language.EN, moved))
                .isEqualTo("due 2026-10-08: 7 days from 2026-09-24;"
                        + " the last day 2026-10-01 is off, so the next working day counts");
        assertThat(Messages.say(Language.ZH, moved)).contains("2026-10-01为休息日", "顺延");
    }

    @Test
    void a_period_that_ends_in_a_year_without_notice_is_provisional() {
        var end = china.periodEnd(LocalDate.of(2026, 12, 24), 7);
        assertThat(end.lastDay()).isEqualTo("2026-12-31");
        assertThat(end.provisional()).isFalse();
        var later = china.periodEnd(LocalDate.of(2026, 12, 25), 7);
        assertThat(later.provisional()).isTrue();
        assertThat(Messages.say(Language.EN, later.explanation()))
                .endsWith("; calendar not yet published, provisional");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-08,1,2026-09-30",
        "2026-10-08,0,2026-10-08",
        "2026-10-10,1,2026-10-09",
        "2026-10-12,1,2026-10-10",
        "2026-02-25,1,2026-02-24",
        "2026-10-04,2,2026-09-29",
        "2026-09-21,1,2026-09-20"
    })
    void counting_back_skips_holidays_and_counts_make_up_days(LocalDate day, int days, LocalDate before) {
        assertThat(china.before(day, days)).isEqualTo(before);
    }

    @Test
    void counting_back_undoes_counting_on_from_a_working_day() {
        var seed = 20260919L;
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            var from = china.sameOrNext(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3200)));
            var n = 1 + random.nextInt(60);
            assertThat(china.before(china.deadline(from, n).dueOn(), n))
                    .as("seed %s, from %s, %s days", seed, from, n)
                    .isEqualTo(from);
        }
    }

    @Test
    void exactly_n_working_days_lie_between_and_deadlines_only_grow() {
        var seed = 20260918L;
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            var from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3200));
            var n = 1 + random.nextInt(60);
            var due = china.deadline(from, n).dueOn();
            assertThat(china.between(from, due))
                    .as("seed %s, from %s", seed, from)
                    .isEqualTo(n);
            assertThat(china.isWorkingDay(due)).isTrue();
            assertThat(china.deadline(from, n + 1).dueOn()).isAfter(due);
            assertThat(china.deadline(from.plusDays(1), n).dueOn()).isAfterOrEqualTo(due);
        }
    }
}
