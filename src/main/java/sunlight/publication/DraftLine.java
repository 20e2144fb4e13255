package sunlight.publication;

import java.time.Instant;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** A disclosure in a list. */
public record DraftLine(
        UUID id, ItemCode item, String title, Stage stage, String author, int editions, Instant changedAt) {

    static DraftLine of(Disclosure disclosure) {
        return new DraftLine(
                disclosure.id(),
                disclosure.item(),
                disclosure.content().title(),
                disclosure.stage(),
                disclosure.author().name(),
                disclosure.editions(),
                disclosure.changedAt());
    }
}
