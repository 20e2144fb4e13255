package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** The current edition of a disclosure, as a list shows it. */
public record PublishedSummary(
        UUID tenant, UUID disclosure, ItemCode item, int number, String title, Instant publishedAt) {}
