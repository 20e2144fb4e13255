package sunlight.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sunlight.calendar.SchoolCalendar;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Tenure;
import sunlight.workdays.Calendars;

/** Reads of the calendars what the clocks of some items can ask for, and no more. */
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

    Circumstances read(List<Tenure> tenures, RecordReading.Record record) {
        var today = LocalDate.now(clock);
        var since =
                tenures.stream().map(Tenure::since).min(LocalDate::compareTo).orElse(today);
        var clocks = tenures.stream().map(tenure -> tenure.item().refresh()).toList();
        return new Circumstances(
                calendars.workingDays(record.reachesBackTo(since).minusDays(BACK)),
                clocks.stream().anyMatch(Refresh::followsTerms)
                        ? calendars.schoolCalendar()
                        : new SchoolCalendar(List.of()),
                clocks.stream().anyMatch(Refresh.BeforeAnchor.class::isInstance) ? calendars.anchors() : Map.of(),
                since,
                today.plusDays(AHEAD));
    }
}
