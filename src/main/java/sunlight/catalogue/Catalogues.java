package sunlight.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.problem.NotFound;
import sunlight.tenancy.Tenant;

/** The catalogue that binds a tenant on a day: of the nearest bureau above it (or itself) that has declared one. */
@ApplicationScoped
public class Catalogues {

    private static final ObjectMapper JSON = new ObjectMapper();

    @PersistenceContext
    EntityManager entities;

    /** Editions never change, so what was read once is kept; an edition is the same for everybody who may read it. */
    private final Cache<Key, Catalogue> read =
            Caffeine.newBuilder().maximumSize(200).build();

    private record Key(UUID id, String hash) {}

    public Optional<Catalogue> inForce(Tenant tenant, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery("""
                        select e.id, e.content_hash from catalogue_edition e
                        join unnest(cast(?1 as uuid[])) with ordinality as above(id, depth) on above.id = e.tenant_id
                        where e.audience = ?2 and e.effective_on <= ?3
                        order by above.depth desc, e.effective_on desc limit 1
                        """)
                .setParameter(
                        1,
                        "{"
                                + String.join(
                                        ",",
                                        tenant.lineage().stream()
                                                .map(UUID::toString)
                                                .toList()) + "}")
                .setParameter(2, tenant.kind().name())
                .setParameter(3, day)
                .getResultList();
        return found.stream().findFirst().map(row -> read.get(new Key((UUID) row[0], (String) row[1]), this::load));
    }

    /** Says no where the catalogue in force has no such item. */
    public void requireItem(Tenant tenant, LocalDate day, ItemCode item) {
        if (inForce(tenant, day).flatMap(known -> known.item(item)).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Whether the item is owed once and for all, so that there is always something of the kind. */
    public boolean isStanding(Tenant tenant, LocalDate day, ItemCode item) {
        return inForce(tenant, day)
                .flatMap(known -> known.item(item))
                .filter(known -> known.refresh() instanceof Refresh.Standing)
                .isPresent();
    }

    private Catalogue load(Key key) {
        var json = (String) entities.createNativeQuery("select definition::text from catalogue_edition where id = ?1")
                .setParameter(1, key.id())
                .getSingleResult();
        try {
            return CatalogueJson.read(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("catalogue edition " + key.id() + " is not JSON", broken);
        }
    }
}
