package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells windows that wait for the gate when to look again: after each round of the clockwork on this server. */
@ApplicationScoped
public class GateNews {

    private static final Logger LOG = Logger.getLogger(GateNews.class.getName());

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    /** Somebody who wants to hear, until they end it. */
    @FunctionalInterface
    public interface Subscription {
        void end();
    }

    /** The listener is called on the clockwork's thread, so it must hand its work over and return. */
    public Subscription onRound(Runnable listener) {
        Runnable once = listener::run;
        listeners.add(once);
        return () -> listeners.remove(once);
    }

    void tell() {
        listeners.forEach(GateNews::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException gone) {
            // One closed window must not keep the others from hearing.
            LOG.log(Level.FINE, "a listener failed", gone);
        }
    }
}
