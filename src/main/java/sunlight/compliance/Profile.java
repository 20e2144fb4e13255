package sunlight.compliance;

import java.util.Collections;
import java.util.Set;
import sunlight.catalogue.CatalogueItem;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/** What of a tenant decides which items it owes. A bureau has no kinds and owes its whole own catalogue. */
public record Profile(Set<SchoolKind> kinds, Set<Flag> flags) {

    public static Profile of(Tenant tenant) {
        return new Profile(tenant.kinds(), tenant.flags());
    }

    public boolean owes(CatalogueItem item) {
        var kindFits = item.kinds().isEmpty() || !Collections.disjoint(item.kinds(), kinds);
        return kindFits && (item.when() == null || flags.contains(item.when()));
    }
}
