package sunlight.publication.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant states about an item.
 *
 * @param fromOn first day; of an event the day on which it happened
 * @param untilOn last day of a nil declaration
 * @param statement what happened, or why there is nothing
 */
public record DeclarationBody(
        String item, Kind kind, LocalDate fromOn, @Nullable LocalDate untilOn, String statement) {

    /** What is declared: nothing of this kind in a period, or an event that makes an item owed. */
    public enum Kind {
        NIL,
        EVENT
    }
}
