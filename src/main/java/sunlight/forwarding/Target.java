package sunlight.forwarding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.reminding.channel.Wire;

/**
 * A portal with all that is needed to push to it; not for a face, since it knows address and secret.
 *
 * @param wire nothing where the key with which it was sealed is not there any more
 * @param column where the disclosures belong on the portal, in its own words; may be empty
 */
record Target(UUID id, String name, @Nullable Wire wire, String column, Wish wish, boolean active) {}
