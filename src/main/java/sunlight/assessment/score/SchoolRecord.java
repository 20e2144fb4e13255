package sunlight.assessment.score;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.SchoolKind;

/**
 * All of a school that a score rests on.
 *
 * @param known what the service or a person knows of it that a scheme may take as a veto; not whether an item was never
 *     published, which follows from the days
 * @param adjustments points that stand, given or taken
 */
public record SchoolRecord(
        UUID school,
        Set<SchoolKind> kinds,
        @Nullable Integer pupils,
        List<ItemDays> days,
        Set<Veto> known,
        List<Points> adjustments) {

    public SchoolRecord {
        kinds = Set.copyOf(kinds);
        days = List.copyOf(days);
        known = Set.copyOf(known);
        adjustments = List.copyOf(adjustments);
    }
}
