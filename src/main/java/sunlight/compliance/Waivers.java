package sunlight.compliance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.UseCase;

/** What need not be disclosed for a while: looked through by the bureau, seen by the public. */
@UseCase
public class Waivers {

    @Inject
    WaiverReading reading;

    /** Of everybody below the bureau and of itself, ended ones included, the newest first. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<Waiver> below() {
        return Stream.concat(reading.exemptions().stream(), reading.nils().stream())
                .sorted((one, other) ->
                        other.signed().at().compareTo(one.signed().at()))
                .toList();
    }

    /** What would be granted a second time, by whichever bureau above the tenant; the next to grant waits for this transaction. */
    @OverSubtree
    @Requires(Permission.EXEMPT)
    public List<Waiver> standing(Exempting.Grant grant) {
        reading.takeTurns(grant.tenant());
        return reading.standing(grant.tenant(), grant.items(), grant.from(), grant.until());
    }
}
