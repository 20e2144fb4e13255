package sunlight.identity.standin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import sunlight.identity.SignedIn;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** For which schools the signed-in person reviews today without belonging there. */
@UseCase
public class MyEntrustments {

    @Inject
    EntrustmentRows rows;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @SignedIn
    public boolean any() {
        return Scope.bound()
                .map(Scope::actor)
                .map(actor -> !rows.schoolsOf(actor, LocalDate.now(clock)).isEmpty())
                .orElse(false);
    }

    @SignedIn
    public List<Tenant> schools() {
        var actor = Scope.requireActor();
        return rows.schoolsOf(actor, LocalDate.now(clock)).stream()
                .flatMap(school -> directory.byId(school).stream())
                .filter(Tenant::active)
                .sorted(Comparator.comparing(Tenant::path))
                .toList();
    }
}
