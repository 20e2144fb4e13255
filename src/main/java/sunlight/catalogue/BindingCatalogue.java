package sunlight.catalogue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import sunlight.problem.NotFound;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** The catalogue that binds the tenant in scope today. */
@UseCase
public class BindingCatalogue {

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    @OpenToAll
    public Optional<Catalogue> today() {
        var tenant = Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
        return catalogues.inForce(tenant, LocalDate.now(clock));
    }
}
