package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.Catalogues;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Tenant;

/** The catalogue that binds a tenant on a day, which nearly every page asks for and which changes once in some years. */
@ApplicationScoped
class KnownCatalogues {

    @Inject
    Catalogues catalogues;

    @Inject
    Revisions revisions;

    private final WhileUnchanged<Catalogue> known = new WhileUnchanged<>();

    Optional<Catalogue> inForce(Tenant tenant, LocalDate day) {
        return known.find(revisions, tenant.id() + " " + day, () -> catalogues.inForce(tenant, day));
    }
}
