package sunlight.publication.rest;

import java.time.Instant;
import java.util.UUID;
import sunlight.publication.PublishedSummary;

/** What is published, as a list shows it; {@code edition} is the current one's number. */
public record DisclosureLine(UUID id, String item, int edition, String title, Instant publishedAt) {

    static DisclosureLine of(PublishedSummary summary) {
        return new DisclosureLine(
                summary.disclosure(), summary.item().value(), summary.number(), summary.title(), summary.publishedAt());
    }
}
