package sunlight.publication.rest;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation in absence.
 *
 * @param colleague the membership of who stands in, as the list of colleagues names it
 * @param untilOn the last day on which it counts
 */
public record DelegationBody(UUID colleague, LocalDate fromOn, LocalDate untilOn, String reason) {}
