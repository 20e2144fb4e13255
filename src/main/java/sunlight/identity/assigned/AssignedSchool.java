package sunlight.identity.assigned;

import java.util.List;
import java.util.UUID;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;

/**
 * A school below the bureau, and who looks after it.
 *
 * @param by the memberships of who does
 * @param takenOver schools it took over when they closed, with the memberships of who had looked after those
 */
public record AssignedSchool(Tenant school, List<UUID> by, List<TakenOver> takenOver) {

    public AssignedSchool {
        by = List.copyOf(by);
        takenOver = List.copyOf(takenOver);
    }

    /** A closed school whose successor this is. */
    public record TakenOver(Text name, List<UUID> by) {

        public TakenOver {
            by = List.copyOf(by);
        }
    }

    public boolean isLookedAfter() {
        return !by.isEmpty();
    }
}
