package sunlight.publication.rest;

import java.util.UUID;

/** States that a published disclosure is still true. */
public record ConfirmationBody(UUID disclosure) {}
