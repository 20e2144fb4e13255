package sunlight.tenancy;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a scope reaches the database: a role and transaction-local settings that the policies read.
 * Nothing is left on the pooled connection.
 */
@ApplicationScoped
class TransactionScope {

    private static final String BOUND = "sunlight.scope";

    private static final String SET = """
            select set_config('role', ?, true), set_config('app.tenant', ?, true), set_config('app.lineage', ?, true),
                   set_config('app.path', ?, true), set_config('app.path_end', ?, true), set_config('app.actor', ?, true)
            """;

    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry registry;

    /** Whether the thread is in a transaction. */
    boolean isHere() {
        var status = registry.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    /** Enters a scope until closed; a use case called by another one returns to its caller's scope. */
    Entered enter(Scope scope) {
        if (!isHere()) {
            return outside(scope);
        }
        var before = Optional.ofNullable((Scope) registry.getResource(BOUND));
        if (before.isPresent() && before.get().equals(scope)) {
            return () -> {};
        }
        set(scope);
        return () -> before.ifPresent(this::leaveTo);
    }

    /** There is nothing to enter: what is read outside a transaction is read over the public's own connections. */
    private static Entered outside(Scope scope) {
        if (scope.reach() != Scope.Reach.PUBLIC) {
            throw new IllegalStateException("only the public reads outside a transaction");
        }
        return () -> {};
    }

    private void leaveTo(Scope outer) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
            set(outer);
        }
    }

    /** Straight to the connection of the transaction, which begins with it. */
    private void set(Scope scope) {
        var values = values(scope);
        try (var statement = entities.unwrap(Connection.class).prepareStatement(SET)) {
            for (var place = 0; place < values.size(); place++) {
                statement.setString(place + 1, values.get(place));
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
        registry.putResource(BOUND, scope);
    }

    private static List<String> values(Scope scope) {
        var role = scope.reach().role();
        var tenant = scope.tenant();
        if (tenant == null) {
            return List.of(role, "", "", "", "", subject(scope));
        }
        var lineage = tenant.lineage().stream().map(UUID::toString).collect(joining(","));
        return List.of(role, tenant.id().toString(), lineage, tenant.path(), tenant.pathEnd(), subject(scope));
    }

    private static String subject(Scope scope) {
        @Nullable Actor actor = scope.actor();
        return actor == null ? "" : actor.subject();
    }

    /** A scope that the transaction is in. */
    interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
