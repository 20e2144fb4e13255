package sunlight.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Reads the public revision of every tenant. */
@UseCase
public class RevisionReading {

    @PersistenceContext
    EntityManager entities;

    @OpenToAll
    public Revisions.Rows all() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select r.tenant_id, t.path, r.revision from tenant_revision r join tenant t on t.id = r.tenant_id")
                .getResultList();
        var byTenant = new HashMap<UUID, Long>();
        var byPath = new HashMap<String, Long>();
        rows.forEach(row -> {
            var revision = ((Number) row[2]).longValue();
            byTenant.put((UUID) row[0], revision);
            byPath.put((String) row[1], revision);
        });
        return new Revisions.Rows(byTenant, byPath);
    }
}
