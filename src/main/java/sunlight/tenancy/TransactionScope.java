package sunlight.tenancy;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a scope reaches the database: a role and transaction-local settings that the policies read.
 * Nothing is left on the pooled connection.
 */
@ApplicationScoped
class TransactionScope {

    private static final String BOUND = "sunlight.scope";

    /** Of the public's own site nothing else is known; settings begin and end empty with each transaction. */
    private static final String SET_ROLE = "select set_config('role', ?, true)";

    private static final String SET = """
            select set_config('role', ?, true), set_config('app.tenant', ?, true), set_config('app.lineage', ?, true),
                   set_config('app.path', ?, true), set_config('app.path_end', ?, true), set_config('app.actor', ?, true)
            """;

    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry registry;

    /** Enters a scope until closed; a use case called by another one returns to its caller's scope. */
    Entered enter(Scope scope) {
        var before = Optional.ofNullable((Scope) registry.getResource(BOUND));
        if (before.isPresent() && before.get().equals(scope)) {
            return () -> {};
        }
        // EclipseLink would take another connection for each query unless the transaction has begun.
        entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
        set(scope, before.isEmpty() && scope.isNobodys() ? SET_ROLE : SET);
        return () -> before.ifPresent(this::leaveTo);
    }

    private void leaveTo(Scope outer) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
            set(outer, SET);
        }
    }

    /** Straight to the driver: each transaction begins with it, and as a query it was a fifth of a page. */
    private void set(Scope scope, String sql) {
        var session = (AbstractSession) entities.unwrap(UnitOfWork.class);
        var accessor = session.getAccessor();
        // A transaction has no connection before the first call.
        accessor.incrementCallCount(session);
        try (var statement = accessor.getConnection().prepareStatement(sql)) {
            var values = sql.equals(SET_ROLE) ? List.of(scope.reach().role()) : values(scope);
            for (var place = 0; place < values.size(); place++) {
                statement.setString(place + 1, values.get(place));
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        } finally {
            accessor.decrementCallCount();
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
