package sunlight.publication;

import java.time.Instant;
import sunlight.catalogue.ItemCode;

/**
 * The text with which a draft against an item begins.
 *
 * @param body cleaned HTML, with prompts
 */
public record KeptTemplate(ItemCode item, String body, String changedBy, Instant changedAt) {}
