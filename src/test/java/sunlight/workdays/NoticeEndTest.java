package sunlight.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.calendar.Calendars;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.NoticePeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeEndTest {

    private static final WorkingDays CHINA = Calendars.china();
    private static final MonthDay END_OF_SCHOOL_YEAR = MonthDay.of(8, 31);

    @ParameterizedTest
    @CsvSource({
        // published, at least ten working days, kept until 31 August
        "2026-05-11, 2026-08-31",
        "2026-08-24, 2026-09-07",
        "2026-08-31, 2026-09-14",
        "2026-09-01, 2027-08-31",
    })
    void a_list_stays_until_its_day_and_never_less_than_its_days(LocalDate on, LocalDate until) {
        var rule = new NoticePeriod(10, true, END_OF_SCHOOL_YEAR, true);

        assertThat(NoticeEnd.of(rule, on, CHINA)).contains(until);
    }

    @Test
    void a_day_alone_is_a_rule_and_no_rule_is_no_period() {
        var on = LocalDate.of(2026, 8, 30);

        assertThat(NoticeEnd.of(new NoticePeriod(0, true, END_OF_SCHOOL_YEAR, true), on, CHINA))
                .contains(LocalDate.of(2026, 8, 31));
        assertThat(NoticeEnd.of(new NoticePeriod(0, true, null, true), on, CHINA))
                .isEmpty();
        assertThat(NoticeEnd.of(null, on, CHINA)).isEmpty();
    }

    /** Of 2,000 rules, each on a day: the end is the later of two, and whoever publishes later keeps it no shorter. */
    @Test
    void the_later_of_the_two_rules_ends_it() {
        var random = new Random(2026_08_31);
        IntStream.range(0, 2_000).forEach(any -> {
            var on = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
            var days = random.nextInt(31);
            var kept = random.nextBoolean() ? MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)) : null;
            var rule = new NoticePeriod(days, random.nextBoolean(), kept, random.nextBoolean());
            if (rule.isOpen()) {
                return;
            }
            var until = NoticeEnd.of(rule, on, CHINA).orElseThrow();
            var counted = NoticeEnd.counted(rule, on, CHINA);

            assertThat(until).as("%s on %s", rule, on).isAfterOrEqualTo(on).isAfterOrEqualTo(counted);
            if (kept == null) {
                assertThat(until).isEqualTo(counted);
            } else {
                assertThat(until).isAfterOrEqualTo(rule.keptFrom(on)).isIn(counted, rule.keptFrom(on));
                assertThat(rule.keptFrom(on)).isBefore(on.plusYears(1));
                assertThat(MonthDay.from(rule.keptFrom(on))).isEqualTo(kept);
            }
            assertThat(NoticeEnd.of(rule, on.plusDays(1), CHINA).orElseThrow()).isAfterOrEqualTo(until);
        });
    }
}
