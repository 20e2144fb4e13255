package sunlight.console;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;

/**
 * Gives what changes to the open windows, in the order in which it came. The library's own has a thread that waits for more for a tenth
 * of a second; a message that comes just when that thread gives up is believed to be in its hands, and lies there until somebody else
 * is told something. Here a thread that finds nothing more has said so before it leaves.
 */
public class ConsoleBroadcaster extends DefaultBroadcaster {

    private static final Logger LOG = Logger.getLogger(ConsoleBroadcaster.class.getName());

    /** Messages that are not yet given out. Who makes it one brings a thread; who makes it none leaves. */
    private final AtomicInteger waiting = new AtomicInteger();

    @Override
    protected void spawnReactor() {
        // Nobody waits for messages.
    }

    @Override
    protected void dispatchMessages(Deliver message) {
        messages.add(message);
        if (waiting.getAndIncrement() == 0) {
            getBroadcasterConfig().getExecutorService().execute(this::giveOut);
        }
    }

    private void giveOut() {
        do {
            var next = messages.poll();
            if (next != null) {
                give(next);
            }
        } while (waiting.decrementAndGet() > 0);
    }

    private void give(Deliver message) {
        try {
            push(message);
        } catch (Throwable gone) {
            // Whatever went wrong with one window: if this thread ended here, nobody would ever be told anything again.
            LOG.log(Level.WARNING, "a window was not told of a change", gone);
        }
    }
}
