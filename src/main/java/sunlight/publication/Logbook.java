package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.ledger.Checkpoint;
import sunlight.ledger.Checkpointing;
import sunlight.ledger.ContentForgotten;
import sunlight.ledger.LogCheck;
import sunlight.ledger.PublicLog;
import sunlight.ledger.SelfChecking;
import sunlight.problem.IllegalStep;
import sunlight.problem.NotFound;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** What people see of the publication log in the console, and the little that they may do about it. */
@UseCase
public class Logbook {

    @Inject
    PublicLog log;

    @Inject
    SelfChecking checking;

    @Inject
    Checkpointing checkpointing;

    @Inject
    Disclosures disclosures;

    @Inject
    Erasing erasing;

    @Inject
    Acting acting;

    @Inject
    Event<ContentForgotten> forgotten;

    @Inject
    Event<Deed> deeds;

    /** How the log stands: its newest seal and what the last check found. */
    public record State(Optional<Checkpoint> newest, Optional<LogCheck> check) {}

    @Requires(Permission.INSPECT)
    public State state() {
        return new State(log.checkpoints(acting.tenant(), 1).stream().findFirst(), checking.last());
    }

    /** Only for the root bureau, whose checkpoints they are. */
    @Requires(Permission.INSPECT)
    public void seal() {
        checkpointing.now();
    }

    @Requires(Permission.INSPECT)
    public void check() {
        checking.now();
    }

    /** Where each edition of a disclosure stands, the first one first. */
    @Requires(Permission.READ_OWN)
    public List<PublicLog.Position> positions(UUID id) {
        return disclosures.editions(id).stream()
                .flatMap(edition -> log.position(acting.tenant(), edition.indexNumber(), edition.number()).stream())
                .toList();
    }

    /** Erases a text that must not be known any more, and cuts the tie between the log and it: the log still verifies. */
    @Requires(Permission.APPROVE)
    public void forget(UUID id) {
        var disclosure = disclosures.require(id);
        if (!disclosure.stage().isTakenDown()) {
            throw new IllegalStep(Step.WITHDRAW, disclosure.stage());
        }
        forgotten.fire(new ContentForgotten(disclosure.indexNumber(), 0));
        erasing.erase(id, 0);
        deeds.fire(new Deed("forget", "disclosure", id.toString()));
    }

    /** The same for one edition that was withdrawn alone. */
    @Requires(Permission.APPROVE)
    public void forgetEdition(UUID id, int number) {
        var edition = disclosures.editions(id).stream()
                .filter(each -> each.number() == number && each.isWithdrawn())
                .findFirst()
                .orElseThrow(NotFound::new);
        forgotten.fire(new ContentForgotten(edition.indexNumber(), number));
        erasing.erase(id, number);
        deeds.fire(new Deed("forget", "disclosure", id.toString()));
    }
}
