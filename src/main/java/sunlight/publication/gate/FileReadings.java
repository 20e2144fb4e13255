package sunlight.publication.gate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.files.FileStore;
import sunlight.privacy.Finding;
import sunlight.privacy.Inspection;
import sunlight.privacy.Place;
import sunlight.privacy.Reading;
import sunlight.privacy.Trouble;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Files are read behind the scenes: a large one takes seconds, and nobody waits before a page for that. */
@UseCase
public class FileReadings {

    private static final Logger LOG = Logger.getLogger(FileReadings.class.getName());
    private static final int BATCH = 20;

    @Inject
    Rows rows;

    @Inject
    Salt salt;

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    /** A file that waits, and whose it is. */
    public record Waiting(UUID tenant, UUID id) {}

    /** Of its own transaction: it stands even where the publication that asked for it is refused. */
    @WithinUseCase
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void request(SubjectFile file, Circumstances circumstances) {
        rows.change(
                """
                insert into file_check (id, sha256, file_name, circumstances, lawful, requested_at)
                values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)
                on conflict (tenant_id, sha256, file_name, circumstances) do nothing
                """,
                Ids.next(),
                file.sha256(),
                file.name(),
                circumstances.key(),
                circumstances.lawful(),
                clock.instant());
    }

    @ByWorker
    public List<Waiting> due() {
        return rows
                .of("select tenant_id, id from file_check where checked_at is null order by requested_at limit "
                        + BATCH)
                .stream()
                .map(row -> new Waiting((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Reads one file, unless another server has it in hand. */
    @ByWorker
    public void read(UUID id) {
        rows.of("""
                        select sha256, file_name, lawful::text from file_check
                        where id = ?1 and checked_at is null for update skip locked
                        """, id).forEach(row -> keep(id, findings((String) row[0], (String) row[1], (String) row[2])));
    }

    private void keep(UUID id, List<Finding> findings) {
        rows.change(
                "update file_check set checked_at = ?2, findings = cast(?3 as jsonb) where id = ?1",
                id,
                clock.instant(),
                FindingJson.write(findings));
    }

    private List<Finding> findings(String sha256, String name, String lawful) {
        var tenant = Scope.requireTenant();
        var file = store.locate(tenant.id(), sha256);
        var place = Place.of("privacy.place.file", name);
        var inspection = new Inspection(Circumstances.read(lawful), salt.own());
        try {
            if (Files.isReadable(file)) {
                Reading.file(file, name, place, inspection);
            } else {
                inspection.trouble(place, Trouble.DAMAGED);
            }
            // Last, so that it does not pass for the title of what stands in the file.
            Reading.name(name, place, inspection);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // What cannot be read is a finding, never a pass.
            LOG.log(Level.WARNING, unforeseen, () -> "file " + sha256 + " not read");
            inspection.trouble(place, Trouble.DAMAGED);
        }
        return inspection.findings();
    }
}
