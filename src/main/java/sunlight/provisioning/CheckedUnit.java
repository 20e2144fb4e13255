package sunlight.provisioning;

import java.util.List;
import sunlight.problem.Stale;

/**
 * What would become of a unit, before it does.
 *
 * @param steps the changes as a person reads them
 */
public record CheckedUnit(List<Change> changes, List<SchoolStep> steps) {

    public CheckedUnit {
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /** Says no where it would be something else than what was shown. */
    void requireAs(CheckedUnit shown) {
        if (!changes.equals(shown.changes())) {
            throw new Stale();
        }
    }
}
