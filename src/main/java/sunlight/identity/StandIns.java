package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.problem.NotFound;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Scope;

/** In whose place the acting person acts. */
@ApplicationScoped
public class StandIns {

    @Inject
    Memberships memberships;

    /** Those whose right it is; nobody where the person holds one of the permissions in an own role. */
    public List<Actor> principals(Set<Permission> any) {
        var grants = grants().stream()
                .filter(grant -> grant.permissions().stream().anyMatch(any::contains))
                .toList();
        return grants.stream().anyMatch(grant -> grant.principal() == null)
                ? List.of()
                : grants.stream().map(Grant::principal).toList();
    }

    /** Where the person belongs who reviews here only because the bureau entrusted it. */
    public Optional<String> office() {
        var grants = grants();
        return grants.stream().anyMatch(grant -> grant.permissions().contains(Permission.READ_OWN))
                ? Optional.empty()
                : grants.stream()
                        .flatMap(grant -> Stream.ofNullable(grant.office()))
                        .findFirst();
    }

    private List<Grant> grants() {
        var scope = Scope.bound().orElseThrow(NotFound::new);
        var actor = scope.actor();
        var tenant = scope.tenant();
        return actor == null || tenant == null ? List.of() : memberships.grants(actor, tenant);
    }

    /** How somebody is called who acts in another's place, in records that keep a name only. */
    public static String said(Actor actor, Actor principal) {
        return "%s（代%s）".formatted(actor.name(), principal.name());
    }
}
