package sunlight.portal;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.IOStrategy;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.jspecify.annotations.Nullable;

/**
 * Which thread handles what comes in over a connection: the one that reads the network, if the last request over this
 * connection was for a hot page, because the next one probably is too and waking another thread costs more than the
 * answer. Everything else, console messages among it, goes to the pool: what turns out not to be hot is handed over there.
 */
final class HotReaders implements IOStrategy {

    private static final Attribute<Boolean> HOT =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("sunlight.hot-reader");

    private final IOStrategy usual;

    HotReaders(IOStrategy usual) {
        this.usual = usual;
    }

    static void readsHotPages(Connection<?> connection) {
        if (HOT.get(connection) == null) {
            HOT.set(connection, Boolean.TRUE);
        }
    }

    /** Whether this is the thread that reads the network, on which nothing else may be done. */
    static boolean readsSomethingElse(Connection<?> connection) {
        HOT.remove(connection);
        return Thread.currentThread().equals(runnerOf(connection));
    }

    private static Thread runnerOf(Connection<?> connection) {
        return ((NIOConnection) connection).getSelectorRunner().getRunnerThread();
    }

    private IOStrategy of(Connection<?> connection, IOEvent event) {
        return event == IOEvent.READ && HOT.get(connection) != null ? SameThreadIOStrategy.getInstance() : usual;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface's own
    public boolean executeIoEvent(Connection connection, IOEvent event) throws IOException {
        return of(connection, event).executeIoEvent(connection, event);
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface's own
    public boolean executeIoEvent(Connection connection, IOEvent event, boolean enabled) throws IOException {
        return of(connection, event).executeIoEvent(connection, event, enabled);
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface's own
    public Executor getThreadPoolFor(Connection connection, IOEvent event) {
        return of(connection, event).getThreadPoolFor(connection, event);
    }

    /** Nothing: the pool that runs stays. */
    @Override
    public @Nullable ThreadPoolConfig createDefaultWorkerPoolConfig(Transport transport) {
        return null;
    }
}
