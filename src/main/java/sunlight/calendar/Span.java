package sunlight.calendar;

import java.time.LocalDate;
import java.util.Optional;
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

    /** The days that lie in both. */
    Optional<Span> shared(Span other) {
        var from = first.isAfter(other.first) ? first : other.first;
        var to = last.isBefore(other.last) ? last : other.last;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
    }

    public Message said() {
        return first.equals(last) ? Message.of("calendar.day", first) : Message.of("calendar.span", first, last);
    }
}
