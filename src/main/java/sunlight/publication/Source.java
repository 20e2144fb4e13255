package sunlight.publication;

import java.util.UUID;

/** A disclosure of a bureau above that a tenant refers to 引用上级. The text stays there and is read there. */
public record Source(UUID tenant, UUID disclosure) {}
