package sunlight.identity.standin;

import java.util.UUID;

/** Somebody of the same tenant who may stand in. */
public record Colleague(UUID membership, String name) {}
