package sunlight.console;

import java.util.function.Predicate;
import sunlight.identity.Permission;
import sunlight.tenancy.Tenant;

/** The first page of a tenant's console. */
final class Start {

    private Start() {}

    /** @param may what the person may do there: nobody is sent to a page that is closed to them */
    static String of(Tenant tenant, Predicate<Permission> may) {
        return tenant.slug() + "/" + page(may);
    }

    private static String page(Predicate<Permission> may) {
        if (may.test(Permission.INSPECT)) {
            return "dashboard";
        }
        return may.test(Permission.READ_OWN) ? "due" : "internal";
    }
}
