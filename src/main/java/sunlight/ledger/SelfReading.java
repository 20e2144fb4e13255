package sunlight.ledger;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Looks at the log as the public sees it, and compares it with itself, the checkpoints and the content. */
@UseCase
public class SelfReading {

    private static final int STEP = 1000;

    @Inject
    Entries entries;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Instance<ContentSource> contents;

    /** The first thing that is wrong. */
    record Complaint(String key, long seq) {}

    /** What was found in one chain. */
    record Found(long entries, @Nullable Complaint complaint) {}

    /** Whether the checkpoints hold together, each with its heads, its signature and the one before. */
    @OpenToAll
    Optional<Complaint> checkpoints(UUID root) {
        var before = Digest.NONE;
        var number = 0L;
        Map<UUID, ChainEnd> ends = new HashMap<>();
        for (var page = checkpoints.after(root, 0, STEP);
                !page.isEmpty();
                page = checkpoints.after(root, number, STEP)) {
            for (var each : page) {
                number++;
                checkpoints.moved(root, number).forEach(end -> ends.put(end.member(), end));
                if (each.place().number() != number
                        || !each.seal().prevHash().equals(before)
                        || !each.isSound()
                        || !each.tree().equals(MerkleTree.root(ends.values()))) {
                    return Optional.of(new Complaint("ledger.bad.checkpoint", number));
                }
                before = each.hash();
            }
        }
        return Optional.empty();
    }

    /** Whether a chain is whole, reaches as far as the newest checkpoint says, and tells of the content that is shown. */
    @OpenToAll
    Found chain(Tenant tenant) {
        var before = Digest.NONE;
        var seq = 0L;
        var end = end(tenant);
        List<Entries.Stored> page;
        while (!(page = entries.after(tenant.id(), seq, STEP)).isEmpty()) {
            for (var each : page) {
                seq++;
                var complaint = complaint(each, seq, before, end);
                if (complaint != null) {
                    return new Found(seq, new Complaint(complaint, seq));
                }
                before = each.entry().hash();
            }
        }
        return seq < end.seq() ? new Found(seq, new Complaint("ledger.bad.cut", seq + 1)) : new Found(seq, null);
    }

    private ChainEnd end(Tenant tenant) {
        return checkpoints.last(tenant.root()).stream()
                .flatMap(last -> checkpoints.endsAt(tenant.root(), last.place().number()).stream())
                .filter(each -> each.member().equals(tenant.id()))
                .findFirst()
                .orElseGet(() -> new ChainEnd(tenant.id(), 0, Digest.NONE));
    }

    private @Nullable String complaint(Entries.Stored stored, long seq, String before, ChainEnd end) {
        var entry = stored.entry();
        if (entry.seq() != seq || !entry.prevHash().equals(before)) {
            return "ledger.bad.missing";
        }
        if (!entry.isSound() || (seq == end.seq() && !entry.hash().equals(end.hash()))) {
            return "ledger.bad.changed";
        }
        var opening = stored.opening();
        return opening == null || tellsOf(opening, entry) ? null : "ledger.bad.content";
    }

    private boolean tellsOf(Entries.Opening opening, LogEntry entry) {
        return entry.commitment().equals(Digest.commitment(opening.salt(), opening.contentHash()))
                && contents.stream()
                        .flatMap(
                                source -> source
                                        .contentHash(
                                                entry.tenant(),
                                                entry.line().indexNumber(),
                                                entry.line().edition())
                                        .stream())
                        .allMatch(hash -> hash.equals(opening.contentHash()));
    }
}
