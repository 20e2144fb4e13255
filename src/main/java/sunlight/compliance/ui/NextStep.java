package sunlight.compliance.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import sunlight.compliance.ComplianceStatus;
import sunlight.language.Message;

/** What comes next, in one sentence. */
final class NextStep {

    private NextStep() {}

    /** @param items in the order of their due dates */
    static Message of(List<OwedItem> items) {
        var late = in(items, ComplianceStatus.OVERDUE);
        var mend = items.stream()
                .filter(owed -> Urgency.LATE.holds(owed.line().status()))
                .toList();
        var soon = in(items, ComplianceStatus.DUE_SOON);
        if (!late.isEmpty()) {
            return first("due.next.late", late);
        }
        if (!mend.isEmpty()) {
            return Message.of(
                    "due.next.mend", mend.size(), mend.get(0).line().item().title());
        }
        if (!soon.isEmpty()) {
            return first("due.next.soon", soon);
        }
        return coming(items)
                .map(day -> Message.of("due.next.later", day.toString()))
                .orElse(Message.of("due.next.nothing"));
    }

    private static Message first(String key, List<OwedItem> items) {
        var line = items.get(0).line();
        return line.dueOn() == null
                ? Message.of(key + ".undated", items.size(), line.item().title())
                : Message.of(
                        key, items.size(), line.item().title(), line.dueOn().toString());
    }

    private static List<OwedItem> in(List<OwedItem> items, ComplianceStatus status) {
        return items.stream().filter(owed -> owed.line().status() == status).toList();
    }

    private static Optional<LocalDate> coming(List<OwedItem> items) {
        return in(items, ComplianceStatus.NOTHING_OWED_YET).stream()
                .map(owed -> owed.line().dueOn())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
