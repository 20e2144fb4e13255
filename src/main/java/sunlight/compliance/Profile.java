package sunlight.compliance;

import java.util.Set;
import sunlight.catalogue.CatalogueItem;
import sunlight.tenancy.Duties;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/** What of a tenant decides which items it owes. A bureau has no kinds and owes its own catalogue but for what its units owe. */
public record Profile(Set<SchoolKind> kinds, Set<Flag> flags, Duties duties) {

    public Profile(Set<SchoolKind> kinds, Set<Flag> flags) {
        this(kinds, flags, Duties.ALL);
    }

    public static Profile of(Tenant tenant) {
        return new Profile(tenant.kinds(), tenant.flags(), tenant.duties());
    }

    public boolean owes(CatalogueItem item) {
        return item.concerns(kinds, flags) && duties.include(item.code().value());
    }
}
