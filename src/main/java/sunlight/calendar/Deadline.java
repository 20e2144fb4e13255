package sunlight.calendar;

import java.time.LocalDate;
import java.util.List;
import sunlight.language.Message;

/**
 * The last day of a period counted in working days, with all that is needed to explain it.
 *
 * @param from the day of the event, itself not counted (Civil Code art. 201)
 * @param provisional whether the count ran through a year whose holiday notice is not known
 * @param skipped announced holidays within the period
 * @param madeUp weekend days that were worked and therefore counted
 */
public record Deadline(
        LocalDate from,
        int workingDays,
        LocalDate dueOn,
        boolean provisional,
        List<Span> skipped,
        List<LocalDate> madeUp) {

    public Deadline {
        skipped = List.copyOf(skipped);
        madeUp = List.copyOf(madeUp);
    }

    /** One sentence, such as "due 2026-10-23: 20 working days from 2026-09-18; off: ...; worked: ...". */
    public Message explanation() {
        return explanation("calendar.due");
    }

    /** The same in other words, for what is not a disclosure: {0} the last day, {1} how many days, {2} the day of the event. */
    public Message explanation(String key) {
        var said = Message.of(key, dueOn, workingDays, from);
        if (!skipped.isEmpty()) {
            said = remark(
                    said,
                    Message.of(
                            "calendar.off",
                            listed(skipped.stream().map(Span::said).toList())));
        }
        if (!madeUp.isEmpty()) {
            var days =
                    madeUp.stream().map(day -> Message.of("calendar.day", day)).toList();
            said = remark(said, Message.of("calendar.worked", listed(days)));
        }
        return provisional ? remark(said, Message.of("calendar.provisional")) : said;
    }

    private static Message remark(Message said, Message more) {
        return Message.of("calendar.remark", said, more);
    }

    private static Message listed(List<Message> parts) {
        return parts.stream()
                .reduce((all, next) -> Message.of("calendar.list", all, next))
                .orElseThrow();
    }
}
