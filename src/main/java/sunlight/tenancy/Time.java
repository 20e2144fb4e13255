package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one clock. Days begin at midnight in China, wherever the server stands. */
@ApplicationScoped
public class Time {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** How long it is until the next day begins. */
    public static Duration untilMidnight(Clock clock) {
        var now = clock.instant().atZone(ZONE);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(ZONE));
    }
}
