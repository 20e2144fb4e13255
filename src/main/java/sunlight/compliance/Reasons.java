package sunlight.compliance;

import java.util.List;
import sunlight.language.Message;
import sunlight.language.Text;

/** Reasons that tell of more than one thing. */
final class Reasons {

    private Reasons() {}

    /** @param open what of the same item is not yet due */
    static Message overdue(List<Obligation> missing, List<Obligation> open) {
        var late = missing.size() == 1
                ? Message.of("compliance.overdue", missing.get(0).because())
                : Message.of("compliance.overdueEach", missing.size(), each(missing));
        return open.isEmpty() ? late : Message.of("compliance.andOpen", late, open.size(), each(open));
    }

    /** Who never published would else look late by the newest turn only. */
    static Message andBefore(Message reason, List<Obligation> missed) {
        return missed.isEmpty()
                ? reason
                : Message.of(
                        "compliance.andBefore",
                        reason,
                        missed.size(),
                        missed.get(0).dueOn());
    }

    static Message dueSoon(List<Obligation> open) {
        return open.size() == 1
                ? Message.of("compliance.dueSoon", open.get(0).because())
                : Message.of("compliance.dueSoonEach", open.size(), each(open));
    }

    static Message listed(List<Text> labels) {
        return joined(
                "calendar.list",
                labels.stream()
                        .map(label -> Message.of("compliance.element", label))
                        .toList());
    }

    private static Message each(List<Obligation> obligations) {
        return joined(
                "compliance.each", obligations.stream().map(Obligation::because).toList());
    }

    private static Message joined(String key, List<Message> parts) {
        return parts.stream().reduce((all, next) -> Message.of(key, all, next)).orElseThrow();
    }
}
