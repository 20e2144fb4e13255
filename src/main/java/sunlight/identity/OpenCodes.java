package sunlight.identity;

import java.util.Map;
import java.util.UUID;

/**
 * The codes on paper of a tenant with which nobody has signed in.
 *
 * @param checked whether it could be asked which of them were used
 */
public record OpenCodes(Map<UUID, OpenCode> byMembership, boolean checked) {

    public OpenCodes {
        byMembership = Map.copyOf(byMembership);
    }

    /** How many of them work no more. */
    public long over() {
        return byMembership.values().stream().filter(OpenCode::isOver).count();
    }
}
