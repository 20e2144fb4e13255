package sunlight.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sunlight.problem.NotFound;

/**
 * For which tenant the thread works, who acts, and how far the database lets it see. Bound to the thread, because push
 * and background threads have no request.
 */
public record Scope(
        Reach reach, @Nullable Tenant tenant, @Nullable Actor actor) {

    /** How far a scope sees; each is a database role of its own. */
    public enum Reach {
        TENANT("scope_tenant"),
        SUBTREE("scope_subtree"),
        PUBLIC("scope_public"),
        PLATFORM("scope_platform"),
        WORKER("scope_worker");

        private final String role;

        Reach(String role) {
            this.role = role;
        }

        String role() {
            return role;
        }
    }

    private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

    /** A person who works for a tenant. */
    public static Scope of(Tenant tenant, Actor actor) {
        return new Scope(Reach.TENANT, tenant, actor);
    }

    /** The system itself, working inside one tenant. */
    public static Scope inside(Tenant tenant) {
        return new Scope(Reach.TENANT, tenant, null);
    }

    /** A person before a tenant is chosen. */
    public static Scope of(Actor actor) {
        return new Scope(Reach.PLATFORM, null, actor);
    }

    public static Scope publicSite() {
        return new Scope(Reach.PUBLIC, null, null);
    }

    public static Scope worker() {
        return new Scope(Reach.WORKER, null, null);
    }

    public Scope reaching(Reach other) {
        return new Scope(other, tenant, actor);
    }

    public static Optional<Scope> bound() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The tenant for whom the thread works; to everybody else nothing here exists. */
    public static Tenant requireTenant() {
        return bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }

    /** The same, where it is a bureau. */
    public static Tenant requireBureau() {
        return Optional.of(requireTenant()).filter(Tenant::isBureau).orElseThrow(NotFound::new);
    }

    /** Who acts. */
    public static Actor requireActor() {
        return bound().map(Scope::actor).orElseThrow(NotFound::new);
    }

    /** Binds the scope for as long as the action takes. */
    public static <T extends @Nullable Object> T run(Scope scope, Supplier<T> action) {
        var before = CURRENT.get();
        CURRENT.set(scope);
        try {
            return action.get();
        } finally {
            restore(before);
        }
    }

    public static void run(Scope scope, Runnable action) {
        run(scope, () -> {
            action.run();
            return null;
        });
    }

    /** For the two ends of a request, which are different methods; {@link #unbind} must follow. */
    public static void bind(Scope scope) {
        CURRENT.set(scope);
    }

    public static void unbind() {
        CURRENT.remove();
    }

    private static void restore(@Nullable Scope before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
