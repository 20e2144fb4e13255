package sunlight.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that fulfils an obligation: an edition, or the confirmation that one is still true. */
record Act(LocalDate on, Facts.@Nullable Published edition) {

    boolean countsOn(LocalDate day) {
        return !on.isAfter(day) && (edition == null || edition.countsOn(day));
    }
}
