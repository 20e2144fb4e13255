package sunlight.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of the trail somebody wants to see; an empty text asks for all.
 *
 * @param actor subject of a person
 * @param kind what it was about
 */
public record Asked(String actor, String kind, Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Asked ALL = new Asked("", "", Optional.empty(), Optional.empty());
}
