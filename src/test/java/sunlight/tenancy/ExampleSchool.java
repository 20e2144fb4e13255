package sunlight.tenancy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sunlight.language.Text;

/** A primary school of the city. */
public final class ExampleSchool {

    private ExampleSchool() {}

    public static Tenant of(String slug, Text name) {
        return of(slug, name, Map.of(), true);
    }

    public static Tenant of(String slug, Text name, Map<String, String> settings, boolean isActive) {
        var id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
        return new Tenant(
                id,
                TenantKind.SCHOOL,
                slug,
                "city/" + slug + "/",
                name,
                null,
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                List.of(id),
                Map.of(),
                settings,
                isActive);
    }
}
