package sunlight.compliance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import sunlight.catalogue.Refresh;

/** When each clock falls due, found by walking through the days one by one. */
record PlainDueDates(Circumstances world, List<Facts.Happening> events) {

    List<LocalDate> of(Refresh refresh) {
        if (refresh instanceof Refresh.Standing clock) {
            var changes = events.stream().map(Facts.Happening::on).filter(day -> !day.isBefore(world.owedSince()));
            return Stream.concat(Stream.of(world.owedSince()), changes.sorted())
                    .map(day -> after(day, clock.workingDays()))
                    .toList();
        }
        if (refresh instanceof Refresh.AfterEvent clock) {
            return events.stream()
                    .map(event -> after(event.on(), clock.workingDays()))
                    .sorted()
                    .toList();
        }
        var first = after(world.owedSince(), 20);
        return repeated(refresh).filter(day -> !day.isBefore(first)).sorted().toList();
    }

    private Stream<LocalDate> repeated(Refresh refresh) {
        if (refresh instanceof Refresh.OnDates clock) {
            return onDates(clock);
        }
        if (refresh instanceof Refresh.BeforeAnchor clock) {
            return world.anchors().getOrDefault(clock.anchor(), List.of()).stream()
                    .map(day -> day.minusDays(1));
        }
        if (refresh instanceof Refresh.EachTerm clock) {
            return world.schoolCalendar().terms().stream().map(term -> after(term.startsOn(), clock.workingDays()));
        }
        return refresh instanceof Refresh.EachMonth clock
                ? eachMonth(clock.workingDays())
                : eachWeek(((Refresh.EachWeek) refresh).due());
    }

    private Stream<LocalDate> onDates(Refresh.OnDates clock) {
        var last = LocalDate.of(world.horizon().getYear() + 1, 12, 31);
        var days = new TreeSet<LocalDate>();
        for (var day = after(world.owedSince(), 20); !day.isAfter(last); day = day.plusDays(1)) {
            var years = days.isEmpty() ? 0 : day.getYear() - days.first().getYear();
            if (clock.due().contains(MonthDay.from(day)) && years % clock.years() == 0) {
                days.add(day);
            }
        }
        return days.stream();
    }

    private Stream<LocalDate> eachMonth(int workingDays) {
        var ends = new TreeSet<LocalDate>();
        for (var day = world.owedSince().withDayOfMonth(1); inHorizon(day.withDayOfMonth(1)); day = day.plusDays(1)) {
            if (isSchoolDay(day)) {
                ends.add(day.withDayOfMonth(day.lengthOfMonth()));
            }
        }
        return ends.stream().map(end -> after(end, workingDays));
    }

    private Stream<LocalDate> eachWeek(DayOfWeek weekday) {
        var days = new TreeSet<LocalDate>();
        var day = world.owedSince();
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        for (; inHorizon(monday(day)); day = day.plusDays(1)) {
            if (isSchoolDay(day)) {
                var due = monday(day).plusDays(weekday.getValue() - 1L);
                while (!world.workingDays().isWorkingDay(due)) {
                    due = due.plusDays(1);
                }
                days.add(due);
            }
        }
        return days.stream();
    }

    private boolean inHorizon(LocalDate day) {
        return !day.isAfter(world.horizon());
    }

    private boolean isSchoolDay(LocalDate day) {
        return world.workingDays().isWorkingDay(day)
                && world.schoolCalendar().terms().stream()
                        .anyMatch(term -> !day.isBefore(term.startsOn()) && !day.isAfter(term.endsOn()));
    }

    private LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (world.workingDays().isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
