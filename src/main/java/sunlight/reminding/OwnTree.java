package sunlight.reminding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import sunlight.identity.Here;
import sunlight.problem.NotFound;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** The own tenant and those below it: about whose messages a person decides. */
@ApplicationScoped
class OwnTree {

    @Inject
    Directory directory;

    /** Says of each thing whose it is; what is of others is left out. */
    <T, L> List<L> lines(List<T> things, Function<T, UUID> whose, BiFunction<Tenant, T, L> line) {
        var tenants = directory.below(Here.tenant()).stream()
                .collect(toMap(Tenant::id, Function.identity(), (one, same) -> one));
        return things.stream()
                .flatMap(each ->
                        Stream.ofNullable(tenants.get(whose.apply(each))).map(tenant -> line.apply(tenant, each)))
                .toList();
    }

    /** One of them; every other does not exist. */
    Tenant require(UUID id) {
        return directory.byId(id).filter(each -> each.isWithin(Here.tenant())).orElseThrow(NotFound::new);
    }
}
