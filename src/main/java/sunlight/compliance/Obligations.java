package sunlight.compliance;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import sunlight.calendar.Deadline;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Tenure;
import sunlight.compliance.Facts.Happening;
import sunlight.language.Message;

/**
 * When an item is owed, again and again, by its clock.
 *
 * @param list the obligations in the order of their due dates
 * @param kind how one relates to the others
 * @param unknown why no date can be told, where the clock waits for one
 */
record Obligations(List<Obligation> list, Kind kind, Optional<Message> unknown) {

    /** How obligations of one item relate to each other. */
    enum Kind {
        /** They come round again; the newest takes the place of the one before it. */
        TURNS,
        /** Each stands for an event and owes a disclosure of its own. */
        EVENTS,
        /** A text that stands: owed once, and again after each change; whatever was formed after a change tells of it. */
        CHANGES
    }

    /** Working days before the due date from which an item counts as due soon; short clocks warn shortly before. */
    private static final int SOON = 10;

    private static final int SOON_MONTHLY = 5;
    private static final int SOON_WEEKLY = 1;

    /**
     * What is owed since a tenure began, and what was owed already when it did: a clock that is set otherwise forgives nothing.
     * Another kind of clock makes another duty, and events are owed by any clock.
     */
    static Obligations of(Tenure tenure, Circumstances world, List<Happening> events) {
        var refresh = tenure.item().refresh();
        var own = world.owedSince(tenure.since()).owed(refresh, events);
        var before = tenure.before();
        return before == null || own.perEvent() || before.item().refresh().getClass() != refresh.getClass()
                ? own
                : own.after(of(before, world, events), tenure.since());
    }

    private Obligations after(Obligations earlier, LocalDate since) {
        var open = earlier.list.stream()
                .filter(obligation -> obligation.opensOn().isBefore(since))
                .toList();
        return new Obligations(kind == Kind.CHANGES ? changesAfter(open) : turnsAfter(open), kind, unknown);
    }

    /** Until the first turn of this clock. */
    private List<Obligation> turnsAfter(List<Obligation> open) {
        var firstDue = list.isEmpty() ? LocalDate.MAX : list.get(0).dueOn();
        var earlier = open.stream().filter(obligation -> obligation.dueOn().isBefore(firstDue));
        return Stream.concat(earlier, list.stream()).toList();
    }

    /** The text itself, which is first in each list, is owed by the earlier of both days. */
    private List<Obligation> changesAfter(List<Obligation> open) {
        var text = Stream.of(open.get(0), list.get(0)).min(comparing(Obligation::dueOn));
        var changes = Stream.concat(open.stream().skip(1), list.stream().skip(1));
        return Stream.concat(text.stream(), changes.sorted(comparing(Obligation::dueOn)))
                .toList();
    }

    static Obligations of(Refresh refresh, Circumstances world, List<Happening> events) {
        if (refresh instanceof Refresh.OnDates clock) {
            return known(onDates(clock, world));
        }
        if (refresh instanceof Refresh.Standing clock) {
            return new Obligations(standing(clock, events, world), Kind.CHANGES, Optional.empty());
        }
        if (refresh instanceof Refresh.AfterEvent clock) {
            return new Obligations(
                    afterEvents(events.stream(), clock.workingDays(), world), Kind.EVENTS, Optional.empty());
        }
        if (refresh instanceof Refresh.BeforeAnchor clock) {
            var dates = beforeAnchor(clock, world);
            return dates.isEmpty() ? unknown(Message.of("compliance.anchorNotSet", clock.anchor())) : known(dates);
        }
        if (!world.schoolCalendar().isKnown()) {
            return unknown(Message.of("compliance.termsNotSet"));
        }
        if (refresh instanceof Refresh.EachTerm clock) {
            return known(eachTerm(clock, world));
        }
        return known(
                refresh instanceof Refresh.EachMonth clock
                        ? eachMonth(clock, world)
                        : eachWeek(((Refresh.EachWeek) refresh).due(), world));
    }

    private static Obligations known(List<Obligation> list) {
        return new Obligations(list, Kind.TURNS, Optional.empty());
    }

    private static Obligations unknown(Message why) {
        return new Obligations(List.of(), Kind.TURNS, Optional.of(why));
    }

    /** How many of them were due before a day; these are the first of the list. */
    int dueBefore(LocalDate day) {
        var from = 0;
        var to = list.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (list.get(middle).dueOn().isBefore(day)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    boolean perEvent() {
        return kind == Kind.EVENTS;
    }

    /** The text itself, and each change that was told since it is owed. */
    private static List<Obligation> standing(Refresh.Standing clock, List<Happening> changes, Circumstances world) {
        var due = world.workingDays().deadline(world.owedSince(), clock.workingDays());
        var since = changes.stream().filter(change -> !change.on().isBefore(world.owedSince()));
        return Stream.concat(
                        Stream.of(counted(LocalDate.MIN, due, SOON, world)),
                        afterEvents(since, clock.workingDays(), world).stream())
                .toList();
    }

    /** A nil declaration discharges what happened in its period, whenever that falls due. */
    private static List<Obligation> afterEvents(Stream<Happening> events, int workingDays, Circumstances world) {
        return events.map(Happening::on)
                .sorted()
                .map(day -> {
                    var due = world.workingDays().deadline(day, workingDays);
                    var soonOn = world.workingDays().before(due.dueOn(), SOON);
                    return new Obligation(
                            day, day, due.dueOn(), later(soonOn, day), due.provisional(), due.explanation());
                })
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static List<Obligation> onDates(Refresh.OnDates clock, Circumstances world) {
        var dates = new TreeSet<LocalDate>();
        for (var year = Year.from(world.owedSince());
                !year.isAfter(Year.from(world.horizon()).plusYears(1));
                year = year.plusYears(1)) {
            for (var day : clock.due()) {
                dates.add(day.atYear(year.getValue()));
            }
        }
        var firstDue = world.firstDue();
        dates.removeIf(date -> date.isBefore(firstDue));
        var first = dates.isEmpty() ? world.horizon() : dates.first();
        dates.removeIf(date -> (date.getYear() - first.getYear()) % clock.years() != 0);
        return fixed(List.copyOf(dates), SOON, "compliance.because.date", world);
    }

    private static List<Obligation> beforeAnchor(Refresh.BeforeAnchor clock, Circumstances world) {
        var dates = world.anchors().getOrDefault(clock.anchor(), List.of()).stream()
                .map(date -> date.minusDays(1))
                .filter(date -> !date.isBefore(world.firstDue()))
                .sorted()
                .toList();
        return fixed(dates, SOON, "compliance.because." + clock.anchor().name(), world);
    }

    private static List<Obligation> eachTerm(Refresh.EachTerm clock, Circumstances world) {
        return world.schoolCalendar().terms().stream()
                .map(term -> counted(
                        term.startsOn(),
                        world.workingDays().deadline(term.startsOn(), clock.workingDays()),
                        SOON,
                        world))
                .filter(obligation -> !obligation.dueOn().isBefore(world.firstDue()))
                .toList();
    }

    private static List<Obligation> eachMonth(Refresh.EachMonth clock, Circumstances world) {
        var obligations = new ArrayList<Obligation>();
        for (var month = YearMonth.from(world.owedSince());
                !month.atDay(1).isAfter(world.horizon());
                month = month.plusMonths(1)) {
            if (world.schoolCalendar().hasSchoolDay(month, world.workingDays())) {
                var due = world.workingDays().deadline(month.atEndOfMonth(), clock.workingDays());
                obligations.add(counted(month.atDay(1), due, SOON_MONTHLY, world));
            }
        }
        var firstDue = world.firstDue();
        obligations.removeIf(obligation -> obligation.dueOn().isBefore(firstDue));
        return obligations;
    }

    private static List<Obligation> eachWeek(DayOfWeek day, Circumstances world) {
        var dates = new ArrayList<LocalDate>();
        var monday = world.owedSince().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(world.horizon()); monday = monday.plusWeeks(1)) {
            if (world.schoolCalendar().weekHasSchoolDay(monday, world.workingDays())) {
                dates.add(world.workingDays().sameOrNext(monday.with(TemporalAdjusters.nextOrSame(day))));
            }
        }
        var firstDue = world.firstDue();
        dates.removeIf(date -> date.isBefore(firstDue));
        return fixed(dates.stream().distinct().toList(), SOON_WEEKLY, "compliance.because.week", world).stream()
                .map(obligation ->
                        world.workingDays().isProvisional(obligation.dueOn()) ? provisional(obligation) : obligation)
                .toList();
    }

    /** A week's day may still turn out to be off. */
    private static Obligation provisional(Obligation week) {
        return new Obligation(
                week.about(),
                week.opensOn(),
                week.dueOn(),
                week.soonOn(),
                true,
                Message.of("calendar.remark", week.because(), Message.of("calendar.provisional")));
    }

    /** Obligations on set days; each opens when the one before it was due. */
    private static List<Obligation> fixed(List<LocalDate> dates, int soon, String because, Circumstances world) {
        var obligations = new ArrayList<Obligation>();
        var opensOn = world.owedSince();
        for (var date : dates) {
            obligations.add(new Obligation(
                    date, opensOn, date, world.workingDays().before(date, soon), false, Message.of(because, date)));
            opensOn = date.plusDays(1);
        }
        return obligations;
    }

    private static Obligation counted(LocalDate opensOn, Deadline due, int soon, Circumstances world) {
        return new Obligation(
                due.dueOn(),
                opensOn,
                due.dueOn(),
                world.workingDays().before(due.dueOn(), soon),
                due.provisional(),
                due.explanation());
    }
}
