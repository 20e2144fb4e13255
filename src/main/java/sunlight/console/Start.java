package sunlight.console;

import sunlight.tenancy.Tenant;

/** The first page of a tenant's console. */
final class Start {

    private Start() {}

    static String of(Tenant tenant) {
        return tenant.slug() + (tenant.isBureau() ? "/dashboard" : "/due");
    }
}
