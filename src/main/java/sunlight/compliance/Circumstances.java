package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sunlight.calendar.Deadline;
import sunlight.calendar.SchoolCalendar;
import sunlight.calendar.WorkingDays;
import sunlight.catalogue.Anchor;
import sunlight.catalogue.Refresh;
import sunlight.compliance.Facts.Happening;

/** The calendars that clocks run over. Never changes; what it has worked out once it remembers, for all who are in them. */
public final class Circumstances {

    /** Regulation, art. 26, by analogy: what exists is published within 20 working days. */
    static final int FIRST_PUBLICATION = 20;

    private final WorkingDays workingDays;
    private final SchoolCalendar schoolCalendar;
    private final Map<Anchor, List<LocalDate>> anchors;
    private final LocalDate owedSince;
    private final LocalDate horizon;
    private final Deadline firstDeadline;
    private final Map<Refresh, Obligations> known = new ConcurrentHashMap<>();
    private final Map<LocalDate, Circumstances> sinceAnotherDay;

    /**
     * @param anchors the dates that the bureau has set, in order
     * @param owedSince the day from which the item is owed as it is now
     * @param horizon the last day for which obligations are worked out
     */
    public Circumstances(
            WorkingDays workingDays,
            SchoolCalendar schoolCalendar,
            Map<Anchor, List<LocalDate>> anchors,
            LocalDate owedSince,
            LocalDate horizon) {
        this(workingDays, schoolCalendar, anchors, owedSince, horizon, new ConcurrentHashMap<>());
    }

    private Circumstances(
            WorkingDays workingDays,
            SchoolCalendar schoolCalendar,
            Map<Anchor, List<LocalDate>> anchors,
            LocalDate owedSince,
            LocalDate horizon,
            Map<LocalDate, Circumstances> sinceAnotherDay) {
        this.workingDays = workingDays;
        this.schoolCalendar = schoolCalendar;
        this.anchors = anchors;
        this.owedSince = owedSince;
        this.horizon = horizon;
        this.firstDeadline = workingDays.deadline(owedSince, FIRST_PUBLICATION);
        this.sinceAnotherDay = sinceAnotherDay;
    }

    Circumstances owedSince(LocalDate day) {
        return sinceAnotherDay.computeIfAbsent(
                day, since -> new Circumstances(workingDays, schoolCalendar, anchors, since, horizon, sinceAnotherDay));
    }

    /** When an item with this clock is owed. */
    Obligations owed(Refresh clock, List<Happening> events) {
        return events.isEmpty()
                ? known.computeIfAbsent(clock, each -> Obligations.of(each, this, List.of()))
                : Obligations.of(clock, this, events);
    }

    /** Until when a tenant has the time for a first publication. */
    Deadline firstDeadline() {
        return firstDeadline;
    }

    /** No obligation falls due before. */
    LocalDate firstDue() {
        return firstDeadline.dueOn();
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    SchoolCalendar schoolCalendar() {
        return schoolCalendar;
    }

    Map<Anchor, List<LocalDate>> anchors() {
        return anchors;
    }

    LocalDate owedSince() {
        return owedSince;
    }

    LocalDate horizon() {
        return horizon;
    }
}
