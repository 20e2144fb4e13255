package sunlight.identity;

import java.time.Instant;

/**
 * A code on paper with which nobody has signed in.
 *
 * @param isOver whether it works no more
 */
public record OpenCode(Instant until, boolean isOver) {}
