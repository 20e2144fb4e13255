package sunlight.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which state of each tenant's public content this server knows. A change made here counts at once, one made on another
 * server within a second; while the database is away, what was known last stays.
 */
@ApplicationScoped
public class Revisions {

    private static final Logger LOG = Logger.getLogger(Revisions.class.getName());

    @Inject
    RevisionReading reading;

    @Inject
    Rounds rounds;

    @Inject
    Workers workers;

    private final AtomicLong changesHere = new AtomicLong();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile @Nullable RevisionSnapshot known;
    private volatile boolean wasRead;

    /** Somebody who wants to hear of changes, until they end it. */
    @FunctionalInterface
    public interface Subscription {

        void end();
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.every(Duration.ZERO, Duration.ofSeconds(1), "reading what is public", this::refresh);
    }

    /** Nothing while a change of this server is not yet read back: then nothing may be kept. */
    public Optional<RevisionSnapshot> settled() {
        return Optional.ofNullable(known);
    }

    /** Whether the database has answered at least once since the start. */
    boolean wasRead() {
        return wasRead;
    }

    /** Something public has changed and is committed. */
    public void changed() {
        changesHere.incrementAndGet();
        known = null;
        workers.now(this::refresh);
    }

    /**
     * Calls the listener after each change, from whichever server it came, on a thread that it shares with few others.
     */
    public Subscription onChange(Runnable listener) {
        Runnable once = listener::run;
        listeners.add(once);
        return () -> listeners.remove(once);
    }

    private void refresh() {
        if (readAgain()) {
            listeners.forEach(each -> workers.forWindow(() -> tell(each)));
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException gone) {
            // One closed window must not keep the others from hearing.
            LOG.log(Level.FINE, "a listener failed", gone);
        }
    }

    private synchronized boolean readAgain() {
        try {
            var before = changesHere.get();
            var read = reading.all();
            wasRead = true;
            var current = known;
            if (before == changesHere.get() && (current == null || !current.holds(read))) {
                known = new RevisionSnapshot(read);
                if (before != changesHere.get()) {
                    known = null;
                }
                return true;
            }
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "revisions not read", away);
        }
        return false;
    }

    /** The rows as they were read together. */
    record Rows(Map<UUID, Long> byTenant, Map<String, Long> byPath) {}
}
