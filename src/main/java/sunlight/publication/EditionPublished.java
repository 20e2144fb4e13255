package sunlight.publication;

import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** A new edition has become public. Observed in the same transaction. */
public record EditionPublished(UUID disclosure, int number, ItemCode item) {}
