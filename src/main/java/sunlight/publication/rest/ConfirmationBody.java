package sunlight.publication.rest;

import java.util.UUID;

/**
 * States that a published disclosure is still true.
 *
 * @param edition the number of the edition that was read
 */
public record ConfirmationBody(UUID disclosure, Integer edition) {}
