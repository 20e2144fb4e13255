package sunlight.compliance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sunlight.catalogue.Tenure;
import sunlight.workdays.BindingCalendars;
import sunlight.workdays.Calendars;

/** Reads the calendars that the clocks of some items run over. */
@ApplicationScoped
class CircumstancesReading {

    /** Days ahead for which future verdicts are stored. */
    private static final int AHEAD = 400;

    /** Days that a clock may look back behind the first day it counts from: when something is due soon, a week's start. */
    private static final int BACK = 60;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** What was worked out from calendars alone is the same for all schools that they bind. */
    private final Cache<Seen, Circumstances> shared =
            Caffeine.newBuilder().maximumSize(500).build();

    private record Seen(BindingCalendars calendars, LocalDate today) {}

    Circumstances read(List<Tenure> tenures, OnRecord record) {
        var today = LocalDate.now(clock);
        var since =
                tenures.stream().map(Tenure::since).min(LocalDate::compareTo).orElse(today);
        var from = record.reachesBackTo(since).minusDays(BACK).withDayOfYear(1);
        return shared.get(new Seen(calendars.from(from), today), CircumstancesReading::circumstances);
    }

    private static Circumstances circumstances(Seen seen) {
        return new Circumstances(
                seen.calendars().workingDays(),
                seen.calendars().schoolCalendar(),
                seen.calendars().anchors(),
                seen.today(),
                seen.today().plusDays(AHEAD));
    }
}
