package sunlight.publication.gate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.publication.CheckedDisclosures;
import sunlight.tenancy.UseCase;

/** Shows those who work on a disclosure what the gate finds in it as it is saved now. */
@UseCase
public class Checking {

    @Inject
    CheckedDisclosures disclosures;

    @Inject
    Gate gate;

    @Inject
    Decisions decisions;

    @Requires(Permission.READ_OWN)
    public Check of(UUID disclosure) {
        return gate.check(disclosures.draft(disclosure));
    }

    /** Everything that anybody answered for in this disclosure, also in earlier texts and files of it. */
    @Requires(Permission.READ_OWN)
    public List<Decision> decisions(UUID disclosure) {
        disclosures.draft(disclosure);
        return decisions.of(disclosure);
    }
}
