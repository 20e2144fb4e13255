package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import sunlight.messaging.Outbox;
import sunlight.tenancy.Rows;

/** Takes the words and files of what was taken down out of every table, for good; the bytes follow when nobody uses them. */
@ApplicationScoped
class Erasing {

    @Inject
    Disclosures disclosures;

    @Inject
    Rows rows;

    @Inject
    Outbox outbox;

    /** @param number of the edition; 0 for all, with what was written since */
    void erase(UUID disclosure, int number) {
        disclosures.flush();
        List<String> files = rows.column("select erase_disclosure(?1, ?2)", disclosure, number);
        if (!files.isEmpty()) {
            outbox.addLater(
                    UnusedFilesMessage.TOPIC,
                    Json.createObjectBuilder()
                            .add("files", Json.createArrayBuilder(files))
                            .build(),
                    UnusedFilesMessage.PATIENCE);
        }
    }
}
