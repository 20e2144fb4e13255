package sunlight.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.assessment.score.Scheme;

/**
 * A calculation.
 *
 * @param ordinal the first is 1
 * @param countedUntil the last day that was counted
 * @param scheme by which it was counted
 */
public record Run(UUID id, int ordinal, LocalDate countedUntil, Scheme scheme, Instant at) {}
