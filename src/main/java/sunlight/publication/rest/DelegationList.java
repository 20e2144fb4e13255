package sunlight.publication.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.identity.standin.Delegating;
import sunlight.identity.standin.Delegation;

/** Who stands in for whom, the latest first, and whom the asking person could name. */
public record DelegationList(List<Line> delegations, List<Colleague> colleagues) {

    /** One delegation. */
    public record Line(
            UUID id,
            String delegator,
            String delegate,
            LocalDate fromOn,
            LocalDate untilOn,
            String reason,
            Delegation.State state) {}

    /** Somebody who could stand in. */
    public record Colleague(UUID id, String name) {}

    static DelegationList of(Delegating.State state) {
        return new DelegationList(
                state.delegations().stream()
                        .map(each -> new Line(
                                each.id(),
                                each.delegator(),
                                each.delegate(),
                                each.from(),
                                each.until(),
                                each.reason(),
                                each.state(state.today())))
                        .toList(),
                state.colleagues().stream()
                        .map(each -> new Colleague(each.membership(), each.name()))
                        .toList());
    }
}
