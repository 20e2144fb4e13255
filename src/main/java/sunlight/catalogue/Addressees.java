package sunlight.catalogue;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/**
 * Whom a document obliges.
 *
 * @param binds schools, bureaus or both; nobody, where it only serves as a model
 * @param kinds of the schools only those that carry one of these kinds; empty for all
 * @param when of the schools only those with this flag
 */
public record Addressees(
        Binds binds, Set<SchoolKind> kinds, @Nullable Flag when) {

    /** Which kind of tenant a document obliges. */
    public enum Binds {
        SCHOOLS,
        BUREAUS,
        BOTH,
        NOBODY
    }

    boolean include(Tenant tenant) {
        if (binds == Binds.NOBODY) {
            return false;
        }
        if (!tenant.isSchool()) {
            return binds != Binds.SCHOOLS;
        }
        return binds != Binds.BUREAUS
                && (kinds.isEmpty() || !Collections.disjoint(kinds, tenant.kinds()))
                && (when == null || tenant.flags().contains(when));
    }
}
