package sunlight.calendar;

import java.time.LocalDate;
import sunlight.language.Message;

/** Days from the first to the last, both included. */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public Message said() {
        return first.equals(last) ? Message.of("calendar.day", first) : Message.of("calendar.span", first, last);
    }
}
