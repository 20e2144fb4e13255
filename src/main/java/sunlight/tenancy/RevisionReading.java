package sunlight.tenancy;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;

/** Reads the public revision of every tenant. */
@PublicReading
public class RevisionReading {

    @Inject
    Rows rows;

    @OpenToAll
    public Revisions.Rows all() {
        var all = rows.of(
                "select r.tenant_id, t.path, r.revision from tenant_revision r join tenant t on t.id = r.tenant_id");
        var byTenant = new HashMap<UUID, Long>();
        var byPath = new HashMap<String, Long>();
        all.forEach(row -> {
            var revision = ((Number) row[2]).longValue();
            byTenant.put((UUID) row[0], revision);
            byPath.put((String) row[1], revision);
        });
        return new Revisions.Rows(byTenant, byPath);
    }
}
