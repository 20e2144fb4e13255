package sunlight.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.Layers.Edition;
import sunlight.catalogue.Layers.Key;
import sunlight.problem.NotFound;
import sunlight.tenancy.Closing;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/**
 * The catalogue that binds a tenant: of each bureau above it (and itself) the newest edition that has come into force, the
 * nearer ones adding to those above.
 */
@UseCase
public class Catalogues {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private final Layers layers = new Layers();

    /** The catalogue that binds the tenant in scope today. */
    @OpenToAll
    public Optional<Catalogue> today() {
        var tenant = Scope.requireTenant();
        return inForce(tenant, LocalDate.now(clock));
    }

    @WithinUseCase
    public Optional<Catalogue> inForce(Tenant tenant, LocalDate day) {
        return inForce(tenant, tenant.kind().audience(), day);
    }

    /** What a bureau and those below it owe, or what its schools owe, on a day. */
    @WithinUseCase
    public Optional<Catalogue> inForce(Tenant tenant, TenantKind audience, LocalDate day) {
        return reigns(tenant, audience).on(day);
    }

    /** What has bound the tenant and what is going to, as far as it is declared. */
    @WithinUseCase
    public CatalogueHistory history(Tenant tenant) {
        var all = reigns(tenant, tenant.kind().audience());
        var history = tenant.opensOn().map(all::beginningOn).orElse(all);
        return Closing.of(tenant)
                .map(closing -> history.endingOn(closing.on().plusDays(1)))
                .orElse(history);
    }

    /** Each bureau's own catalogue adds to that of the bureaus above it. */
    private CatalogueHistory reigns(Tenant tenant, TenantKind audience) {
        return layers.history(editions(tenant, audience), this::load);
    }

    /** In the order of their days; on one day the nearer bureau comes last. */
    private List<Edition> editions(Tenant tenant, TenantKind audience) {
        return rows.of("""
                        select above.depth, e.effective_on, e.id, e.content_hash from catalogue_edition e
                        join unnest(cast(?1 as uuid[])) with ordinality as above(id, depth) on above.id = e.tenant_id
                        where e.audience = ?2 order by e.effective_on, above.depth
                        """, Rows.array(tenant.lineage()), audience.name()).stream()
                .map(row -> new Edition(
                        ((Number) row[0]).longValue(), Rows.day(row[1]), new Key((UUID) row[2], (String) row[3])))
                .toList();
    }

    /** Says no where the catalogue in force has no such item. */
    @WithinUseCase
    public void requireItem(Tenant tenant, LocalDate day, ItemCode item) {
        if (inForce(tenant, day).flatMap(known -> known.item(item)).isEmpty()) {
            throw new NotFound();
        }
    }

    /** What the item asks for, by the keys of its elements. */
    @WithinUseCase
    public Set<String> elements(Tenant tenant, LocalDate day, ItemCode item) {
        return inForce(tenant, day)
                .flatMap(known -> known.item(item))
                .map(known ->
                        known.elements().stream().map(RequiredElement::key).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Whether the item is owed to everybody, and not to parents or staff only. */
    @WithinUseCase
    public boolean isOwedToPublic(Tenant tenant, LocalDate day, ItemCode item) {
        return inForce(tenant, day)
                .flatMap(known -> known.item(item))
                .filter(known -> known.audience() == Audience.PUBLIC)
                .isPresent();
    }

    /** Whether a tenant may declare that there is nothing of the kind. */
    @WithinUseCase
    public boolean mayBeDeclaredNil(Tenant tenant, LocalDate day, ItemCode item) {
        return inForce(tenant, day)
                .flatMap(known -> known.item(item))
                .filter(CatalogueItem::mayBeDeclaredNil)
                .isPresent();
    }

    /** Whether the item may be confirmed unchanged. One that the catalogue has no more is owed by nobody. */
    @WithinUseCase
    public boolean mayBeConfirmed(Tenant tenant, LocalDate day, ItemCode item) {
        return inForce(tenant, day)
                .flatMap(known -> known.item(item))
                .map(CatalogueItem::mayBeConfirmed)
                .orElse(true);
    }

    private JsonNode load(Key key) {
        var json = (String) rows.column("select definition::text from catalogue_edition where id = ?1", key.id())
                .get(0);
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("catalogue edition " + key.id() + " is not JSON", broken);
        }
    }
}
