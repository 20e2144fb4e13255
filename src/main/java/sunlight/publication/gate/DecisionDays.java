package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import sunlight.workdays.Calendars;

/** By when requests to hide something are decided: within one working day. */
@ApplicationScoped
class DecisionDays {

    /** Our own promise on every page; no law sets it. */
    private static final int WORKING_DAYS = 1;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The last day for each of those that came then; the calendar is read once for all of them. */
    Function<Instant, LocalDate> of(Collection<Instant> received) {
        var earliest =
                received.stream().map(this::day).min(Comparator.naturalOrder()).orElseGet(() -> LocalDate.now(clock));
        var calendar = calendars.workingDays(earliest);
        return moment -> calendar.deadline(day(moment), WORKING_DAYS).dueOn();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
