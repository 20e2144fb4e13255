package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published at a set time, or was to be.
 *
 * @param at when, while it is still to come
 * @param failure why it was not published then
 */
public record Timetabled(
        UUID id,
        String title,
        @Nullable Instant at,
        @Nullable String failure) {

    static Timetabled of(Disclosure disclosure, Timetable set) {
        return new Timetabled(disclosure.id(), disclosure.content().title(), set.at(), set.failure());
    }
}
