package sunlight.tenancy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tenants as people write them: by name or code, in any width of letters, with spaces and capitals or without. */
public final class NamedTenants {

    private final Map<String, Set<Tenant>> named = new HashMap<>();

    public NamedTenants(List<Tenant> tenants) {
        for (var tenant : tenants) {
            Stream.of(tenant.slug(), tenant.name().zh(), tenant.name().en())
                    .forEach(name -> named.computeIfAbsent(plain(name), none -> new LinkedHashSet<>())
                            .add(tenant));
        }
    }

    /** All that are called so: none where nobody is, several where the code has to tell. */
    public Set<Tenant> called(String name) {
        return named.getOrDefault(plain(name), Set.of());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
