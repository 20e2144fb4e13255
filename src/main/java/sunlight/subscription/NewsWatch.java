package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import sunlight.language.JsonText;
import sunlight.messaging.Outbox;
import sunlight.publication.EditionPublished;

/** Leaves a message for those who want to hear of a new edition, in the transaction that publishes it. */
@ApplicationScoped
class NewsWatch {

    @Inject
    Subscribers subscribers;

    @Inject
    Outbox outbox;

    void published(@Observes EditionPublished edition) {
        if (subscribers.anyWant(edition.item())) {
            outbox.add(
                    EditionMessage.TOPIC,
                    JsonText.object()
                            .add("disclosure", edition.disclosure().toString())
                            .add("number", edition.number())
                            .add("item", edition.item().value())
                            .build());
        }
    }
}
