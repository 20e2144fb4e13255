package sunlight.identity;

import java.time.Instant;

/**
 * A one-time link for a colleague; shown once and kept nowhere.
 *
 * @param path address on the console's host
 */
public record LoginLink(String userName, String displayName, String path, Instant expiresAt) {}
