package sunlight.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** What everybody may read of the publication log: all of it but the openings of what is no longer public. */
@UseCase
public class PublicLog {

    private static final int EXPORTED_ENTRIES = 2000;
    private static final int EXPORTED_CHECKPOINTS = 100;

    @Inject
    Positions positions;

    @Inject
    Entries entries;

    @Inject
    Checkpoints checkpoints;

    /** Where an edition stands in the log, and the checkpoint that covers it, once there is one. */
    public record Position(LogEntry entry, @Nullable Checkpoint checkpoint) {}

    /** Lines of an export and, unless it is the last page, behind which number the next one begins. */
    public record ExportPage(String lines, Optional<Long> next) {}

    @OpenToAll
    public Optional<Position> position(Tenant tenant, String indexNumber, int edition) {
        return positions.of(tenant, indexNumber, edition);
    }

    /** Entries in front of a number, newest first; 0 begins with the newest. */
    @OpenToAll
    public List<LogEntry> entries(Tenant tenant, long before, int limit) {
        return entries.before(tenant.id(), before > 0 ? before : Long.MAX_VALUE, limit);
    }

    /** The newest checkpoints over this tenant, newest first. */
    @OpenToAll
    public List<Checkpoint> checkpoints(Tenant tenant, int limit) {
        return checkpoints.latest(tenant.root(), limit);
    }

    /** The newest checkpoint that covers something of this tenant, with the end it found. */
    @OpenToAll
    public Optional<ChainEnd> covered(Tenant tenant) {
        return checkpoints.last(tenant.root()).stream()
                .flatMap(last -> checkpoints.endsAt(tenant.root(), last.place().number()).stream())
                .filter(end -> end.member().equals(tenant.id()))
                .findFirst();
    }

    /** Entries of a tenant behind a number, oldest first, as an outsider keeps and checks them. */
    @OpenToAll
    public ExportPage exportEntries(Tenant tenant, long after) {
        var page = entries.after(tenant.id(), after, EXPORTED_ENTRIES);
        var lines = new StringBuilder(Export.log(tenant));
        page.forEach(stored -> lines.append(Export.entry(stored)));
        var last = page.isEmpty() ? after : page.get(page.size() - 1).entry().seq();
        return new ExportPage(lines.toString(), next(page.size() == EXPORTED_ENTRIES, last));
    }

    /** Checkpoints of the tenant's root bureau behind a number, oldest first. */
    @OpenToAll
    public ExportPage exportCheckpoints(Tenant tenant, long after) {
        UUID root = tenant.root();
        var page = checkpoints.after(root, after, EXPORTED_CHECKPOINTS);
        var lines = new StringBuilder();
        for (var checkpoint : page) {
            lines.append(Export.checkpoint(checkpoint));
            checkpoints
                    .moved(root, checkpoint.place().number())
                    .forEach(end -> lines.append(Export.head(checkpoint, end)));
        }
        var last = page.isEmpty() ? after : page.get(page.size() - 1).place().number();
        return new ExportPage(lines.toString(), next(page.size() == EXPORTED_CHECKPOINTS, last));
    }

    private static Optional<Long> next(boolean isFull, long last) {
        return isFull ? Optional.of(last) : Optional.empty();
    }
}
