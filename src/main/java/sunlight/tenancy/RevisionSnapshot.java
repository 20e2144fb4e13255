package sunlight.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public revisions of all tenants at one moment. A place's revision is the sum over all it depends on: revisions
 * commit out of order, so that a later change need not raise the highest one, but it always raises the sum.
 */
public final class RevisionSnapshot {

    private final Revisions.Rows rows;
    private final Map<Place, Long> sums = new ConcurrentHashMap<>();

    RevisionSnapshot(Revisions.Rows rows) {
        this.rows = rows;
    }

    public static RevisionSnapshot of(Map<Tenant, Long> revisions) {
        var byTenant = new HashMap<UUID, Long>();
        var byPath = new HashMap<String, Long>();
        revisions.forEach((tenant, revision) -> {
            byTenant.put(tenant.id(), revision);
            byPath.put(tenant.path(), revision);
        });
        return new RevisionSnapshot(new Revisions.Rows(byTenant, byPath));
    }

    private record Place(UUID tenant, boolean below) {}

    boolean holds(Revisions.Rows others) {
        return rows.equals(others);
    }

    /**
     * The revision of what is shown of a tenant.
     *
     * @param below whether the tenants below it are shown as well
     */
    public long of(Tenant tenant, boolean below) {
        return sums.computeIfAbsent(new Place(tenant.id(), below), place -> sum(tenant, below));
    }

    /** What was changed by the tenant itself, whatever the bureaus above have changed. */
    public long ofItself(Tenant tenant) {
        return rows.byTenant().getOrDefault(tenant.id(), 0L);
    }

    private long sum(Tenant tenant, boolean below) {
        // Catalogue and settings come from the bureaus above.
        var sum = tenant.lineage().stream()
                .mapToLong(id -> rows.byTenant().getOrDefault(id, 0L))
                .sum();
        return below ? sum + below(tenant) : sum;
    }

    private long below(Tenant tenant) {
        return rows.byPath().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(tenant.path()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
