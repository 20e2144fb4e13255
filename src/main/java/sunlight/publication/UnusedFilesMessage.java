package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import sunlight.files.FileStore;
import sunlight.files.FileUse;
import sunlight.messaging.OutboxHandler;
import sunlight.viewing.Views;

/**
 * Files of drafts that were thrown away: their bytes go, and what was made of them, where nothing else has the same bytes.
 * It waits, so that whoever brings the same file again meanwhile has long committed its row.
 */
@ApplicationScoped
class UnusedFilesMessage implements OutboxHandler {

    static final String TOPIC = "publication.unusedFiles";
    static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration JUST_COME = Duration.ofMinutes(50);

    @Inject
    @Any
    Instance<FileUse> uses;

    @Inject
    Views views;

    @Inject
    FileStore store;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(JsonObject payload) {
        payload.getJsonArray("files").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .forEach(this::forget);
    }

    private void forget(String sha256) {
        if (isUsed(sha256)) {
            return;
        }
        var before = clock.instant().minus(JUST_COME);
        var made = views.forget(sha256);
        store.forget(acting.tenant().id(), sha256, before);
        made.stream()
                .filter(part -> !isUsed(part))
                .forEach(part -> store.forget(acting.tenant().id(), part, before));
    }

    private boolean isUsed(String sha256) {
        return uses.stream().anyMatch(use -> use.uses(sha256));
    }
}
