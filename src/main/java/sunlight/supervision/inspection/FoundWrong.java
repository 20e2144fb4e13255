package sunlight.supervision.inspection;

import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** A person has just found a line of a check sheet wrong. */
public record FoundWrong(UUID check, UUID school, ItemCode item) {}
