package sunlight.reminding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import sunlight.calendar.WorkingDays;

/** How often a bureau gets its digest. */
public enum Rhythm {
    DAILY, // 每个工作日
    WEEKLY, // 每周第一个工作日
    NEVER; // 不汇总

    /** Whether it is time, where the last one was made on a day. A week whose first days are off begins on the first that is not. */
    boolean isDue(LocalDate last, LocalDate today, WorkingDays calendar) {
        return switch (this) {
            case NEVER -> false;
            case DAILY -> today.isAfter(last);
            case WEEKLY -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield last.isBefore(monday) && !today.isBefore(calendar.sameOrNext(monday));
            }
        };
    }

    /** How many days a digest looks back where there was none before. */
    int days() {
        return this == DAILY ? 1 : 7;
    }
}
