package sunlight.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Whom the indicators bind: every bureau, and schools where the nearest bureau above that says anything has chosen so. */
@ApplicationScoped
class Binding {

    static final String SETTING = "indicators_for_schools";

    @Inject
    Directory directory;

    /** What bureaus have said, those that say nothing left out. */
    record Choices(Map<UUID, Boolean> said) {

        boolean bind(Tenant tenant) {
            return tenant.isBureau() || tenant.isSchool() && forSchoolsOf(tenant);
        }

        /** With what was chosen on another day where that was something else; nothing where nothing was chosen then. */
        Choices but(Map<UUID, Optional<Boolean>> then) {
            var changed = new HashMap<>(said);
            then.forEach((bureau, choice) -> changed.compute(bureau, (id, now) -> choice.orElse(null)));
            return new Choices(changed);
        }

        /** What holds for the schools of a bureau, or for a school. */
        boolean forSchoolsOf(Tenant tenant) {
            var bound = false;
            for (var above : tenant.lineage()) {
                bound = said.getOrDefault(above, bound);
            }
            return bound;
        }
    }

    /** @param tenants with the bureaus between them; those above are read */
    Choices among(Tenant top, Collection<Tenant> tenants) {
        var said = new HashMap<UUID, Boolean>();
        top.lineage().stream().map(directory::byId).flatMap(Optional::stream).forEach(each -> note(said, each));
        tenants.forEach(each -> note(said, each));
        return new Choices(said);
    }

    private static void note(Map<UUID, Boolean> said, Tenant tenant) {
        var choice = tenant.settings().get(SETTING);
        if (tenant.isBureau() && choice != null) {
            said.put(tenant.id(), Boolean.valueOf(choice));
        }
    }
}
