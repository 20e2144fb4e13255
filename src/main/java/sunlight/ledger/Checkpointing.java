package sunlight.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.problem.NotFound;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Makes checkpoints of the root bureau in scope. */
@UseCase
public class Checkpointing {

    @Inject
    Checkpoints checkpoints;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Announcing announcing;

    /** Closes a day, unless some checkpoint has done so already or nothing has ever been published here. */
    @ByWorker
    public void close(LocalDate day) {
        var root = root();
        checkpoints.lock(root);
        if (!checkpoints.existsFor(root, day)) {
            make(root);
        }
    }

    /** Now, because somebody asked. */
    @WithinUseCase
    public void now() {
        var root = root();
        checkpoints.lock(root);
        make(root);
    }

    private void make(UUID root) {
        var ends = checkpoints.endsNow(root);
        if (ends.isEmpty()) {
            return;
        }
        var last = checkpoints.last(root);
        var key = keys.current();
        var endorser = endorser(last, key);
        var number = last.map(each -> each.place().number()).orElse(0L) + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var closed = LocalDate.ofInstant(now, clock.getZone()).minusDays(1);
        var place = new Checkpoint.Place(root, number, closed, now);
        var seal = new Checkpoint.Seal(
                last.map(Checkpoint::hash).orElse(Digest.NONE), SigningKey.ALGORITHM, key.publicKey());
        var tree = MerkleTree.root(ends);
        var bytes = Checkpoint.bytes(place, ends.size(), tree, seal);
        var endorsement = endorser == null ? null : endorser.sign(bytes);
        var moved = moved(root, number, ends);
        checkpoints.add(
                new Checkpoint(place, ends.size(), tree, seal, Digest.of(bytes), key.sign(bytes), endorsement), moved);
        moved.forEach(this::announce);
    }

    /** The pages of whoever published since the last one say from now on that the checkpoint covers it. */
    private void announce(ChainEnd end) {
        directory.byId(end.member()).ifPresent(member -> Scope.run(Scope.inside(member), announcing::changed));
    }

    /** Nobody if the key is the same as before. */
    private @Nullable SigningKey endorser(Optional<Checkpoint> last, SigningKey key) {
        if (last.isEmpty() || last.get().seal().publicKey().equals(key.publicKey())) {
            return null;
        }
        return keys.former(last.get().seal().publicKey()).orElseThrow(KeyChanged::new);
    }

    private List<ChainEnd> moved(UUID root, long number, List<ChainEnd> ends) {
        var moved = new ArrayList<>(ends);
        moved.removeAll(checkpoints.endsAt(root, number - 1));
        return moved;
    }

    private static UUID root() {
        return Scope.bound()
                .map(Scope::tenant)
                .filter(tenant -> tenant.root().equals(tenant.id()))
                .map(Tenant::id)
                .orElseThrow(NotFound::new);
    }
}
