package sunlight.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Whom an assessment is about. */
@ApplicationScoped
class Assessed {

    @Inject
    Directory directory;

    /** Those of the kind below that are not closed, in the order of their names. */
    List<Tenant> all(Whom whom) {
        return directory.below(Here.tenant()).stream()
                .filter(each -> each.active() && whom.include(Here.tenant(), each))
                .toList();
    }

    /** One of them; every other does not exist. */
    Tenant one(Whom whom, UUID id) {
        return directory
                .byId(id)
                .filter(each -> whom.include(Here.tenant(), each))
                .orElseThrow(NotFound::new);
    }
}
