package sunlight.publication;

import java.util.Set;
import sunlight.catalogue.ItemCode;

/**
 * What a tenant has on record for an item has changed: published, confirmed, declared or withdrawn. Observed in the same
 * transaction.
 */
public record RecordChanged(Set<ItemCode> items) {}
