package sunlight.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Actor;

/**
 * What a person may do at a tenant on one ground.
 *
 * @param principal in whose place; nobody's where the right is the person's own
 * @param office where the person belongs who is only entrusted with the reviews here
 */
public record Grant(
        Set<Permission> permissions,
        @Nullable Actor principal,
        @Nullable String office) {

    public Grant {
        permissions = Set.copyOf(permissions);
    }
}
