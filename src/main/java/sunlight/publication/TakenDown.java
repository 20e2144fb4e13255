package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/**
 * That something was public and no edition of it is any more; its address still says so, and why.
 *
 * @param publishedAt when its last edition was published
 * @param expired whether it came down because its time as a public notice was over
 */
public record TakenDown(ItemCode item, UUID disclosure, Instant publishedAt, Instant withdrawnAt, boolean expired) {}
