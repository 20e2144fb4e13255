package sunlight.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Whom a person of a bureau sees of those below it.
 *
 * @param all whether that is everybody
 * @param reached the bureau itself and the assigned schools, where it is not everybody
 */
public record Sight(boolean all, Set<UUID> reached) {

    public Sight {
        reached = Set.copyOf(reached);
    }

    public boolean sees(UUID tenant) {
        return all || reached.contains(tenant);
    }
}
