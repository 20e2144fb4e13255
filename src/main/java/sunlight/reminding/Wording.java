package sunlight.reminding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.calendar.WorkingDays;
import sunlight.language.Message;
import sunlight.reminding.InboxContent.Group;
import sunlight.reminding.InboxContent.Line;

/** What a day's reminders say. Pure. */
final class Wording {

    private Wording() {}

    /** How urgent it is; in this order it is told. */
    enum Urgency {
        LATE,
        TODAY,
        SOON;

        static Urgency of(Duty duty, LocalDate today) {
            if (duty.kind() == Duty.Kind.COMPLETE || duty.kind() == Duty.Kind.TAKE_DOWN) {
                return LATE;
            }
            return duty.dueOn().isBefore(today) ? LATE : duty.dueOn().equals(today) ? TODAY : SOON;
        }
    }

    /** What has come from the public since the day's reminders. */
    static InboxContent ofRequests(List<Duty> fresh, LocalDate today, WorkingDays calendar) {
        var head = Message.of("reminding.requests", fresh.size());
        var lines = fresh.stream()
                .map(duty -> line(duty, Urgency.of(duty, today), today, calendar))
                .toList();
        return new InboxContent(head, List.of(new Group(head, lines)));
    }

    static InboxContent of(List<Reminder> reminders, LocalDate today, WorkingDays calendar) {
        var sorted = reminders.stream()
                .map(Reminder::duty)
                .collect(groupingBy(duty -> Urgency.of(duty, today), () -> new EnumMap<>(Urgency.class), toList()));
        var subject = Message.of(
                "reminding.subject",
                count(sorted.get(Urgency.LATE)),
                count(sorted.get(Urgency.TODAY)),
                count(sorted.get(Urgency.SOON)));
        return new InboxContent(
                subject,
                sorted.entrySet().stream()
                        .map(entry -> new Group(
                                Message.of(
                                        "reminding.head." + entry.getKey(),
                                        entry.getValue().size()),
                                entry.getValue().stream()
                                        .map(duty -> line(duty, entry.getKey(), today, calendar))
                                        .toList()))
                        .toList());
    }

    private static int count(@Nullable List<Duty> duties) {
        return duties == null ? 0 : duties.size();
    }

    private static Line line(Duty duty, Urgency urgency, LocalDate today, WorkingDays calendar) {
        var days =
                urgency == Urgency.LATE ? calendar.between(duty.dueOn(), today) : calendar.between(today, duty.dueOn());
        var said = Message.of("reminding.line." + duty.kind() + "." + urgency, duty.name(), duty.dueOn(), days);
        return new Line(said, duty.path(), duty.key(), duty.dueOn());
    }
}
