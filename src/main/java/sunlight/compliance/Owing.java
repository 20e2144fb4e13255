package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** What the tenant in scope owes. */
@UseCase
public class Owing {

    @Inject
    OwedLines lines;

    @Inject
    Clock clock;

    /** Every item that applies, in the order of the catalogue. */
    @Requires(Permission.READ_OWN)
    public List<DueLine> mine() {
        return lines.of(Scope.requireTenant(), LocalDate.now(clock));
    }
}
