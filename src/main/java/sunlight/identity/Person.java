package sunlight.identity;

import java.util.Set;
import java.util.UUID;

/** A member of the tenant, as administrators see them. */
public record Person(UUID membership, String userName, String displayName, Set<Role> roles, boolean isMe) {}
