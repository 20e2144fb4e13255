package sunlight.identity.assigned;

import java.util.List;

/**
 * Who looks after which school.
 *
 * @param schools every school below the bureau that is open, in the order of their names
 */
public record Responsibilities(List<Supervisor> supervisors, List<AssignedSchool> schools) {

    public Responsibilities {
        supervisors = List.copyOf(supervisors);
        schools = List.copyOf(schools);
    }

    public long withoutAnybody() {
        return schools.stream().filter(each -> !each.isLookedAfter()).count();
    }
}
