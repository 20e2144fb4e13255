package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.messaging.Outbox;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Throws a draft away that was never public and that nobody reviews, with its files. Who did so stays on record. */
@UseCase
public class Discarding {

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Adoptions adoptions;

    @Inject
    Snapshots snapshots;

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @Inject
    Acting acting;

    @Inject
    Event<Deed> deeds;

    /** @param version the version that was read: what a colleague wrote since is not thrown away unseen */
    @Requires(Permission.DRAFT)
    public void discard(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        disclosure.discard(acting.now());
        drafts.sign(disclosure, Step.DISCARD, null);
        disclosures.flush();
        adoptions.remove(id);
        snapshots.remove(id);
        rows.change("delete from imported_page where tenant_id = own_tenant() and disclosure_id = ?1", id);
        forgetFiles(rows.column(
                "select distinct sha256 from attachment where tenant_id = own_tenant() and disclosure_id = ?1", id));
        rows.change("delete from attachment where tenant_id = own_tenant() and disclosure_id = ?1", id);
        deeds.fire(new Deed("discard", "disclosure", id.toString()));
    }

    private void forgetFiles(List<String> files) {
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
