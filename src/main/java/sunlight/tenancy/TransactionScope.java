package sunlight.tenancy;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a scope reaches the database: a role and transaction-local settings that the policies read.
 * Nothing is left on the pooled connection.
 */
@ApplicationScoped
class TransactionScope {

    private static final String BOUND = "sunlight.scope";

    private static final String SET = """
            select set_config('role', ?1, true), set_config('app.tenant', ?2, true), set_config('app.lineage', ?3, true),
                   set_config('app.path', ?4, true), set_config('app.path_end', ?5, true), set_config('app.actor', ?6, true)
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
        set(scope);
        return () -> before.ifPresent(this::leaveTo);
    }

    private void leaveTo(Scope outer) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
            set(outer);
        }
    }

    private void set(Scope scope) {
        var tenant = scope.tenant();
        entities.createNativeQuery(SET)
                .setParameter(1, scope.reach().role())
                .setParameter(2, tenant == null ? "" : tenant.id().toString())
                .setParameter(
                        3,
                        tenant == null
                                ? ""
                                : tenant.lineage().stream().map(UUID::toString).collect(joining(",")))
                .setParameter(4, tenant == null ? "" : tenant.path())
                .setParameter(5, tenant == null ? "" : tenant.pathEnd())
                .setParameter(6, subject(scope))
                .getSingleResult();
        registry.putResource(BOUND, scope);
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
