package sunlight.publication.rest;

import java.util.UUID;

/**
 * A text of a bureau above.
 *
 * @param publisher the bureau, as in addresses
 */
public record AdoptionBody(String publisher, UUID disclosure) {}
