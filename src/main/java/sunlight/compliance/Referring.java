package sunlight.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.Facts.Down;
import sunlight.compliance.Facts.Published;

/**
 * A text of a bureau above to which editions of a school refer. An edition that refers to it says something only while the
 * text is public; a new edition of the text, or its confirmation, renews those that refer to it.
 *
 * @param spans when each edition of the text was public
 * @param confirmations the days on which its publisher signed that it is still true
 */
record Referring(List<Span> spans, List<LocalDate> confirmations) {

    /**
     * One edition of the text.
     *
     * @param until the day on which it was withdrawn
     */
    record Span(LocalDate on, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !on.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** @param entries one without a kind where nothing can be read */
    static Referring of(List<Entry> entries) {
        return new Referring(
                of(entries, "EDITION")
                        .map(entry -> new Span(entry.dayOf("from_at"), entry.dayOfOrNull("until_at")))
                        .toList(),
                of(entries, "CONFIRMED").map(entry -> entry.dayOf("from_at")).toList());
    }

    private static Stream<Entry> of(List<Entry> entries, String kind) {
        return entries.stream().filter(entry -> entry.isGiven("kind") && kind.equals(entry.text("kind")));
    }

    /** What an edition that refers to the text counts for: for itself, and anew with each later edition of the text. */
    List<Published> counting(Published own) {
        var counting = new ArrayList<Published>();
        var found = spans.stream().filter(span -> span.covers(own.on())).toList();
        if (!found.isEmpty()) {
            counting.add(endingWith(own, latestEnd(found)));
        }
        spans.stream()
                .filter(span -> span.on().isAfter(own.on()) && own.standsOn(span.on()))
                .map(span -> endingWith(renewed(own, span.on()), span.until()))
                .forEach(counting::add);
        return counting;
    }

    /** The days on which the text was confirmed while the edition referred to it. */
    Stream<LocalDate> confirming(Published own) {
        return confirmations.stream().filter(own::standsOn);
    }

    private static @Nullable LocalDate latestEnd(List<Span> spans) {
        return spans.stream().anyMatch(span -> span.until() == null)
                ? null
                : spans.stream()
                        .map(span -> Objects.requireNonNull(span.until()))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
    }

    /** To the school it came into being on the day on which it was published above: it is not late before that. */
    private static Published renewed(Published own, LocalDate on) {
        return new Published(own.disclosure(), on, on, own.missing(), own.noticeUntil(), own.down());
    }

    private static Published endingWith(Published own, @Nullable LocalDate end) {
        var down = own.down();
        if (end == null || (down != null && !end.isBefore(down.on()))) {
            return own;
        }
        return new Published(
                own.disclosure(),
                own.on(),
                own.formedOn(),
                own.missing(),
                own.noticeUntil(),
                new Down(end, true, true));
    }
}
