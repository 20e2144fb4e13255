package sunlight.rest;

import org.jspecify.annotations.Nullable;
import sunlight.language.Language;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;

/** Whom to ask at a bureau or a school; nothing where it has not said so. */
public record ContactAnswer(
        @Nullable Text office,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable Text hours,
        @Nullable Text address,
        @Nullable String email) {

    static ContactAnswer of(Tenant tenant) {
        return new ContactAnswer(
                text(tenant, "office"),
                tenant.contact().get("phone"),
                tenant.contact().get("fax"),
                text(tenant, "hours"),
                text(tenant, "address"),
                tenant.contact().get("email"));
    }

    private static @Nullable Text text(Tenant tenant, String key) {
        return tenant.contact().containsKey(key)
                ? new Text(tenant.contactIn(Language.ZH, key), tenant.contactIn(Language.EN, key))
                : null;
    }
}
