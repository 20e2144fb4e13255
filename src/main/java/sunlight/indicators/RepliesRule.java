package sunlight.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sunlight.indicators.SentIn.Kind;
import sunlight.language.Message;

/** 互动回应差: of what readers sent in within a year, something has waited for an answer for more than three months. */
final class RepliesRule {

    private static final int MONTHS = 3;

    private RepliesRule() {}

    static Ruling on(SiteRecord record, LocalDate day) {
        var open = record.unanswered().stream()
                .filter(sent -> !sent.receivedOn().isAfter(day))
                .filter(sent -> !sent.receivedOn().isBefore(day.minusYears(1)))
                .toList();
        var late = open.stream()
                .filter(sent -> day.isAfter(sent.receivedOn().plusMonths(MONTHS)))
                .toList();
        var meant = Message.of("indicators.replies.meant." + (record.school() ? "school" : "bureau"));
        if (!late.isEmpty()) {
            return new Ruling(true, Message.of("indicators.replies.late", day, late.size(), each(late)));
        }
        return new Ruling(
                false,
                open.isEmpty()
                        ? Message.of("indicators.replies.none", day, meant)
                        : Message.of("indicators.replies.met", day, meant, open.size(), each(open)));
    }

    private static Message each(List<SentIn> sent) {
        return Stream.of(Kind.values())
                .flatMap(kind -> of(kind, sent).stream())
                .reduce((all, next) -> Message.of("indicators.and", all, next))
                .orElseThrow();
    }

    private static List<Message> of(Kind kind, List<SentIn> sent) {
        var days = sent.stream()
                .filter(each -> each.kind() == kind)
                .map(SentIn::receivedOn)
                .sorted()
                .toList();
        return days.isEmpty()
                ? List.of()
                : List.of(Message.of("indicators.replies.kind", kind, days.size(), days.get(0)));
    }
}
