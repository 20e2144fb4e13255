package sunlight.indicators;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau chooses whether the inspection indicators are applied to its schools; bureaus below may choose otherwise. */
@UseCase
public class BindingSchools {

    @Inject
    Binding binding;

    @Inject
    Rows rows;

    @Inject
    Event<Deed> deeds;

    /** What holds for the schools of the bureau. */
    @Requires(Permission.INSPECT)
    public boolean areBound() {
        var own = tenant();
        return binding.among(own, List.of()).forSchoolsOf(own);
    }

    @Requires(Permission.MANAGE_SCHOOLS)
    public void choose(boolean bound) {
        if (rows.<Number>column("select bind_schools_to_indicators(?1)", bound)
                        .get(0)
                        .intValue()
                == 0) {
            throw new NotFound();
        }
        deeds.fire(
                new Deed(bound ? "indicators.schoolsBound" : "indicators.schoolsReleased", "tenant", tenant().slug()));
    }

    private static Tenant tenant() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }
}
