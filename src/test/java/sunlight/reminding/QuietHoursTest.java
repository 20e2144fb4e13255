package sunlight.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.calendar.Calendars;
import sunlight.calendar.WorkingDays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuietHoursTest {

    private static final WorkingDays CHINA = Calendars.china();

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:00, 2026-11-25T08:00",
        "2026-11-25T19:59, 2026-11-25T19:59",
        "2026-11-25T20:00, 2026-11-26T08:00",
        "2026-11-26T03:00, 2026-11-26T08:00",
        "2026-11-27T21:00, 2026-11-30T08:00",
        "2026-11-28T10:00, 2026-11-30T08:00",
        "2026-09-30T22:00, 2026-10-08T08:00",
        "2026-10-10T09:30, 2026-10-10T09:30"
    })
    void what_comes_at_night_or_on_a_day_off_waits_for_the_next_working_morning(String moment, String awake) {
        assertThat(QuietHours.DEFAULT.awake(LocalDateTime.parse(moment), CHINA)).isEqualTo(LocalDateTime.parse(awake));
    }

    @Test
    void equal_hours_mean_none() {
        var never = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0), false);
        var moment = LocalDateTime.parse("2026-11-28T03:00");

        assertThat(never.awake(moment, CHINA)).isEqualTo(moment);
    }

    @Test
    void whoever_waits_until_then_disturbs_nobody_and_has_not_waited_longer_than_needed() {
        for (long seed = 1; seed <= 500; seed++) {
            var random = new Random(seed);
            var quiet = new QuietHours(
                    LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 0), random.nextBoolean());
            var moment = LocalDate.of(2026, 1, 1).atStartOfDay().plusMinutes(random.nextInt(500_000));
            var awake = quiet.awake(moment, CHINA);

            assertThat(disturbs(quiet, awake)).as("seed " + seed).isFalse();
            assertThat(awake).as("seed " + seed).isAfterOrEqualTo(moment);
            if (awake.isAfter(moment)) {
                assertThat(disturbs(quiet, awake.minusMinutes(1)))
                        .as("seed " + seed)
                        .isTrue();
            }
        }
    }

    private static boolean disturbs(QuietHours quiet, LocalDateTime moment) {
        return quiet.isQuiet(moment.toLocalDate(), CHINA) || quiet.isQuiet(moment.toLocalTime());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-26, DAILY, true",
        "2026-11-26, 2026-11-26, DAILY, false",
        "2026-11-23, 2026-11-27, WEEKLY, false",
        "2026-11-23, 2026-11-30, WEEKLY, true",
        "2026-11-20, 2026-11-25, WEEKLY, true",
        "2026-09-28, 2026-10-06, WEEKLY, false",
        "2026-09-28, 2026-10-08, WEEKLY, true",
        "2026-01-01, 2026-11-25, NEVER, false"
    })
    void a_digest_comes_in_its_rhythm(LocalDate last, LocalDate today, Rhythm rhythm, boolean due) {
        assertThat(rhythm.isDue(last, today, CHINA)).isEqualTo(due);
    }
}
