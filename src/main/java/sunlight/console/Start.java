package sunlight.console;

import java.util.function.Predicate;
import sunlight.identity.Permission;
import sunlight.tenancy.Tenant;

/** The first page of a tenant's console. */
final class Start {

    private Start() {}

    /** @param may what the person may do there: whoever only reads begins with what there is to read */
    static String of(Tenant tenant, Predicate<Permission> may) {
        if (may.test(Permission.READ_INTERNAL) && !may.test(Permission.READ_OWN)) {
            return tenant.slug() + "/internal";
        }
        return tenant.slug() + (tenant.isBureau() ? "/dashboard" : "/due");
    }
}
