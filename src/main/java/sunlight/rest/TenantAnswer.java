package sunlight.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** A bureau or a school, as the public directory shows it. */
public record TenantAnswer(
        String slug,
        TenantKind kind,
        Text name,
        @Nullable String district,
        List<SchoolKind> schoolKinds,
        List<Flag> flags,
        ContactAnswer contact,
        boolean active) {

    static TenantAnswer of(Tenant tenant) {
        return new TenantAnswer(
                tenant.slug(),
                tenant.kind(),
                tenant.name(),
                tenant.district(),
                tenant.kinds().stream().sorted().toList(),
                tenant.flags().stream().sorted().toList(),
                ContactAnswer.of(tenant),
                tenant.active());
    }
}
