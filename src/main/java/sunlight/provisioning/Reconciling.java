package sunlight.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
        connection.setAutoCommit(false);
        try {
            var changes = change(connection, declared, isConfirmed);
            connection.commit();
            return changes;
        } finally {
            // After a commit there is nothing left to undo.
            connection.rollback();
        }
    }

    private List<Change> change(Connection connection, Declared declared, boolean isConfirmed) throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
        var stored = new StoredState(connection).read();
        var changes = Reconciliation.plan(declared, stored);
        var reasons = Reconciliation.refusals(changes, stored, LocalDate.now(clock), isConfirmed);
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        new Applying(connection, stored, declared).apply(changes, declared);
        return changes;
    }
}
