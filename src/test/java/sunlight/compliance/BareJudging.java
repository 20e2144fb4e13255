package sunlight.compliance;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.audit.Asked;
import sunlight.audit.Trail;
import sunlight.catalogue.ItemCode;
import sunlight.dashboard.Overview;
import sunlight.dashboard.SummingUp;
import sunlight.dashboard.Surveying;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.Time;

/**
 * The product's own judging and looking, wired by hand onto one connection: the same classes and statements as in the
 * server, under the same roles and policies, without the container around them.
 */
public final class BareJudging {

    private static final String SCOPE = """
            select set_config('role', ?, true), set_config('app.tenant', ?, true), set_config('app.lineage', ?, true),
                   set_config('app.path', ?, true), set_config('app.path_end', ?, true), set_config('app.actor', '', true)
            """;

    private final Map<Class<?>, Object> parts = new HashMap<>();
    private final Connection connection;
    private final Consumer<TenantJudged> figures;
    private String role = "";
    private @Nullable Tenant tenant;

    /** @param connection one that may take the roles of all scopes, without committing by itself */
    public BareJudging(Connection connection, LocalDate today) {
        this.connection = connection;
        parts.put(Clock.class, Clock.fixed(today.atTime(12, 0).atZone(Time.ZONE).toInstant(), Time.ZONE));
        parts.put(EntityManager.class, new OneConnection(connection).entities());
        parts.put(TransactionSynchronizationRegistry.class, oneTransaction());
        parts.put(Directory.class, openDirectory());
        figures = FiguresAlong.of(this::made);
    }

    /** Every school, in the order of their paths. */
    public List<Tenant> schools() throws SQLException {
        enter("scope_public", null);
        return part(Directory.class).all().stream()
                .filter(tenant -> !tenant.isBureau())
                .toList();
    }

    public Tenant named(String slug) throws SQLException {
        enter("scope_public", null);
        return part(Directory.class).bySlug(slug).orElseThrow();
    }

    /** What the product does each night, after a change of catalogue or calendar, and when a school comes in. */
    public void judge(Tenant school) throws SQLException {
        enter("scope_tenant", school);
        Scope.run(Scope.inside(school), () -> part(Recomputing.class).all());
    }

    /** What the product does in the transaction that publishes. */
    public void judge(Tenant school, Set<ItemCode> items) throws SQLException {
        enter("scope_tenant", school);
        Scope.run(Scope.inside(school), () -> part(Recomputing.class).some(items));
    }

    /** What a bureau's matrix reads. */
    public MatrixPage matrix(Tenant bureau) throws SQLException {
        enter("scope_subtree", bureau);
        return Scope.run(
                Scope.inside(bureau).reaching(Scope.Reach.SUBTREE),
                () -> part(Inspecting.class).today());
    }

    /** The same of another day. */
    public PastPage matrix(Tenant bureau, LocalDate day, Reading reading) throws SQLException {
        enter("scope_subtree", bureau);
        return Scope.run(
                Scope.inside(bureau).reaching(Scope.Reach.SUBTREE),
                () -> part(LookingBack.class).matrix(TenantKind.SCHOOL, day, reading));
    }

    /** All figures of a bureau's dashboard. */
    public Overview survey(Tenant bureau) throws SQLException {
        enter("scope_subtree", bureau);
        return Scope.run(
                Scope.inside(bureau).reaching(Scope.Reach.SUBTREE),
                () -> part(Surveying.class).overview());
    }

    /** What an administrator reads of what was done. */
    public Trail.Part trail(Tenant tenant, Asked asked, int part) throws SQLException {
        enter("scope_tenant", tenant);
        return Scope.run(Scope.inside(tenant), () -> part(Trail.class).read(asked, part));
    }

    /** What the worker does with the figures now and then. */
    public void sumUp(Tenant bureau) throws SQLException {
        enter("scope_tenant", bureau);
        Scope.run(Scope.inside(bureau), () -> {
            var summing = part(SummingUp.class);
            while (summing.some()) {
                // Some more.
            }
            summing.settle();
        });
    }

    /** What a school reads of itself. */
    public List<DueLine> mine(Tenant school) throws SQLException {
        enter("scope_tenant", school);
        return Scope.run(Scope.inside(school), () -> part(Owing.class).mine());
    }

    /** Takes a scope for the rest of the transaction, as the product's own transactions do. */
    private void enter(String role, @Nullable Tenant tenant) throws SQLException {
        this.role = role;
        this.tenant = tenant;
        try (var statement = connection.prepareStatement(SCOPE)) {
            statement.setString(1, role);
            statement.setString(2, tenant == null ? "" : tenant.id().toString());
            statement.setString(
                    3,
                    tenant == null
                            ? ""
                            : tenant.lineage().stream().map(UUID::toString).collect(Collectors.joining(",")));
            statement.setString(4, tenant == null ? "" : tenant.path());
            statement.setString(5, tenant == null ? "" : tenant.pathEnd());
            statement.executeQuery().close();
        }
    }

    private <T> T part(Class<T> type) {
        return type.cast(made(type));
    }

    private Object made(Class<?> type) {
        var known = parts.get(type);
        if (known != null) {
            return known;
        }
        if (type.isInterface()) {
            return idle(type);
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var part = constructor.newInstance();
            parts.put(type, part);
            return wired(part, type);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot wire " + type, impossible);
        }
    }

    private <T> T wired(T part, Class<?> type) throws ReflectiveOperationException {
        for (var field : type.getDeclaredFields()) {
            if (isInjected(field)) {
                field.setAccessible(true);
                field.set(part, made(field.getType()));
            }
        }
        return part;
    }

    /** Is open to all, so what is below a bureau is read as the public, like in the server. */
    private Directory openDirectory() {
        var directory = new Directory() {
            @Override
            public List<Tenant> below(Tenant bureau) {
                return asPublic(() -> super.below(bureau));
            }

            @Override
            public Optional<Tenant> byId(UUID id) {
                return asPublic(() -> super.byId(id));
            }
        };
        try {
            return wired(directory, Directory.class);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot wire the directory", impossible);
        }
    }

    private <T> T asPublic(Supplier<T> reading) {
        var role = this.role;
        var tenant = this.tenant;
        try {
            enter("scope_public", null);
            var read = reading.get();
            enter(role, tenant);
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot change the scope", failed);
        }
    }

    /** What the container brings, such as events: of what is judged the figures hear, of all else nobody. */
    private Object idle(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (arguments != null && arguments[0] instanceof TenantJudged judged) {
                figures.accept(judged);
            }
            return null;
        });
    }

    /** Everything here happens within one. */
    private static Object oneTransaction() {
        return Proxy.newProxyInstance(
                BareJudging.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (self, method, arguments) ->
                        method.getName().equals("getTransactionStatus") ? Status.STATUS_ACTIVE : null);
    }

    private static boolean isInjected(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && (field.isAnnotationPresent(Inject.class)
                        || field.getType() == EntityManager.class
                        || field.getType() == TransactionSynchronizationRegistry.class);
    }
}
