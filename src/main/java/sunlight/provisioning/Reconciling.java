package sunlight.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.provisioning.Change.Kept;

/** Brings the declared state into the database: one transaction, one at a time, all or nothing. */
public final class Reconciling {

    // Any fixed number will do; it is the same in every release, so that two releases cannot run at once.
    private static final long LOCK = 5_318_008_001L;

    private final Clock clock;

    public Reconciling(Clock clock) {
        this.clock = clock;
    }

    /** Answers what was changed; throws {@link Refused} and changes nothing where that may not be done. */
    public List<Change> reconcile(Connection connection, Declared declared, boolean isConfirmed) throws SQLException {
        return reconcile(connection, declared, isConfirmed, false);
    }

    /** @param overrules whether the files win over what the console has declared */
    List<Change> reconcile(Connection connection, Declared declared, boolean isConfirmed, boolean overrules)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            var changes = change(connection, declared, isConfirmed, overrules);
            connection.commit();
            return changes;
        } finally {
            // After a commit there is nothing left to undo.
            connection.rollback();
        }
    }

    /** One at a time changes tenants, whether from files or in the console; until the end of the transaction. */
    static void lock(Connection connection) throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
    }

    private List<Change> change(Connection connection, Declared declared, boolean isConfirmed, boolean overrules)
            throws SQLException {
        lock(connection);
        var stored = new StoredState(connection).read();
        var changes = Reconciliation.plan(declared, stored, overrules);
        var reasons = Reconciliation.refusals(changes, stored, LocalDate.now(clock), isConfirmed);
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        var applying = new Applying(connection, stored, declared.crests(), KeptIn.FILES);
        applying.apply(changes, declared);
        applying.follow();
        applying.settle(settled(declared, changes));
        for (var tenant : stored.tenants()) {
            var of = declared.after(tenant.state().slug());
            if (!tenant.chosen().isEmpty() && of.isPresent()) {
                applying.settle(
                        tenant.id(),
                        overrules ? List.of() : ChosenSettings.of(tenant).unsettled(of.get()));
            }
        }
        return changes;
    }

    /** What is declared and was not kept as the console has it. */
    private static List<String> settled(Declared declared, List<Change> changes) {
        var kept = changes.stream()
                .filter(Kept.class::isInstance)
                .map(change -> ((Kept) change).slug())
                .collect(Collectors.toSet());
        return declared.tenants().stream()
                .map(DeclaredTenant::slug)
                .filter(slug -> !kept.contains(slug))
                .toList();
    }
}
