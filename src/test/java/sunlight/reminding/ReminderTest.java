package sunlight.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.calendar.Calendars;
import sunlight.calendar.WorkingDays;
import sunlight.language.Text;

/** What is to be said on which day, over many random duties, days and settings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderTest {

    private static final WorkingDays CHINA = Calendars.china();
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 620;

    private final Map<Reminder.Said, LocalDate> said = new HashMap<>();

    @Test
    void a_duty_is_told_of_before_on_the_day_and_after_with_the_usual_setting() {
        var told = toldOf(duty(LocalDate.of(2026, 11, 30)), ReminderDays.DEFAULT, LocalDate.of(2026, 11, 2), 50);

        assertThat(told)
                .containsExactly(
                        "2026-11-16 BEFORE:10",
                        "2026-11-25 BEFORE:3",
                        "2026-11-30 DAY",
                        "2026-12-07 AFTER:5",
                        "2026-12-14 WEEK:1",
                        "2026-12-21 WEEK:2");
    }

    @Test
    void a_due_date_in_the_holidays_is_told_of_on_the_last_day_on_which_people_work() {
        var told = toldOf(
                duty(LocalDate.of(2026, 10, 3)), new ReminderDays(List.of(), 5, false), LocalDate.of(2026, 9, 20), 40);

        assertThat(told).containsExactly("2026-09-30 DAY", "2026-10-13 AFTER:5");
    }

    @Test
    void after_days_without_the_server_only_the_last_step_is_said() {
        var duty = duty(LocalDate.of(2026, 11, 30));

        assertThat(toldOn(duty, ReminderDays.DEFAULT, LocalDate.of(2026, 11, 27)))
                .containsExactly("BEFORE:3");
        assertThat(toldOn(duty, ReminderDays.DEFAULT, LocalDate.of(2026, 12, 30)))
                .containsExactly("WEEK:3");
        assertThat(toldOn(duty, ReminderDays.DEFAULT, LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void no_step_is_ever_said_twice_and_none_is_left_out_while_the_server_works() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            said.clear();
            var days = days(random);
            var duty = duty(FIRST.plusDays(60L + random.nextInt(DAYS - 120)));
            var told = toldOf(duty, days, FIRST, DAYS).stream()
                    .map(line -> line.substring(11))
                    .toList();

            assertThat(told).as("seed " + seed).doesNotHaveDuplicates();
            var owed = Stream.concat(
                            days.before().stream().map(each -> "BEFORE:" + each),
                            Stream.of("DAY", "AFTER:" + days.after()))
                    .toList();
            assertThat(told).as("seed " + seed).startsWith(owed.toArray(String[]::new));
            var weeks = told.subList(owed.size(), told.size());
            assertThat(weeks).as("seed " + seed).allMatch(step -> days.weekly() && step.startsWith("WEEK:"));
        }
    }

    @Test
    void who_is_told_late_on_a_monday_is_told_again_a_week_later_and_not_on_tuesday() {
        // Its weeks begin on Tuesdays.
        var told = toldOf(duty(LocalDate.of(2026, 10, 20)), ReminderDays.DEFAULT, LocalDate.of(2026, 11, 30), 22);

        assertThat(told)
                .containsExactly("2026-11-30 WEEK:4", "2026-12-07 WEEK:5", "2026-12-14 WEEK:6", "2026-12-21 WEEK:7");
    }

    @Test
    void whatever_days_are_missed_each_look_says_at_most_one_step_and_never_an_earlier_one() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            said.clear();
            var days = days(random);
            var duty = duty(FIRST.plusDays(60L + random.nextInt(300)));
            var reached = -1;
            for (var day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1L + random.nextInt(20))) {
                var told = toldOn(duty, days, day);
                assertThat(told).as("seed " + seed).hasSizeLessThanOrEqualTo(1);
                for (var step : told) {
                    assertThat(rank(step, days)).as("seed " + seed + " " + step).isGreaterThan(reached);
                    reached = rank(step, days);
                }
            }
        }
    }

    @Test
    void what_is_done_is_not_told_of_any_more_and_what_is_due_anew_is() {
        toldOn(duty(LocalDate.of(2026, 11, 30)), ReminderDays.DEFAULT, LocalDate.of(2026, 11, 30));

        assertThat(Reminder.today(List.of(), said, LocalDate.of(2026, 12, 7), ReminderDays.DEFAULT, CHINA))
                .isEmpty();
        assertThat(toldOn(duty(LocalDate.of(2026, 12, 31)), ReminderDays.DEFAULT, LocalDate.of(2026, 12, 31)))
                .containsExactly("DAY");
    }

    @Test
    void the_longest_due_comes_first_and_the_same_duty_once() {
        var late = duty(LocalDate.of(2026, 10, 30));
        var today = duty(LocalDate.of(2026, 11, 30));

        assertThat(Reminder.today(
                        List.of(today, late, today), said, LocalDate.of(2026, 11, 30), ReminderDays.DEFAULT, CHINA))
                .extracting(Reminder::duty)
                .containsExactly(late, today);
    }

    private static Duty duty(LocalDate due) {
        return new Duty("item:S0701", Duty.Kind.PUBLISH, due, new Text("S0701", "S0701"), "due");
    }

    private static ReminderDays days(Random random) {
        var before = random.ints(random.nextInt(5), 1, 25).boxed().toList();
        return new ReminderDays(before, 1 + random.nextInt(15), random.nextBoolean());
    }

    private List<String> toldOf(Duty duty, ReminderDays days, LocalDate from, int count) {
        var told = new ArrayList<String>();
        from.datesUntil(from.plusDays(count))
                .filter(CHINA::isWorkingDay)
                .forEach(day -> toldOn(duty, days, day).forEach(step -> told.add(day + " " + step)));
        return told;
    }

    private List<String> toldOn(Duty duty, ReminderDays days, LocalDate day) {
        var reminders = Reminder.today(List.of(duty), said, day, days, CHINA);
        reminders.forEach(reminder -> said.put(reminder.said(), day));
        return reminders.stream().map(reminder -> reminder.step().code()).toList();
    }

    private static int rank(String step, ReminderDays days) {
        var parts = step.split(":");
        return switch (parts[0]) {
            case "BEFORE" -> days.before().indexOf(Integer.valueOf(parts[1]));
            case "DAY" -> 100;
            case "AFTER" -> 101;
            default -> 101 + Integer.parseInt(parts[1]);
        };
    }
}
