package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The one clock. Days begin at midnight in China, wherever the server stands. */
@ApplicationScoped
public class Time {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** A moment as people in China read it from the clock. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** When a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment that is no longer of the day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** The last day of what ends at a moment. */
    public static LocalDate lastDay(Instant end) {
        return end.minusMillis(1).atZone(ZONE).toLocalDate();
    }

    /** How long it is until the next day begins. */
    public static Duration untilMidnight(Clock clock) {
        var now = clock.instant().atZone(ZONE);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(ZONE));
    }
}
