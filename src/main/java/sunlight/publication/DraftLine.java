package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/**
 * A disclosure in a list.
 *
 * @param version what a step must be given back, so that nobody decides on a text that was not shown
 */
public record DraftLine(
        UUID id,
        long version,
        ItemCode item,
        String title,
        Stage stage,
        String author,
        int editions,
        Instant changedAt) {

    static DraftLine of(Disclosure disclosure) {
        return new DraftLine(
                disclosure.id(),
                disclosure.version(),
                disclosure.item(),
                disclosure.content().title(),
                disclosure.stage(),
                disclosure.author().name(),
                disclosure.editions(),
                disclosure.changedAt());
    }
}
