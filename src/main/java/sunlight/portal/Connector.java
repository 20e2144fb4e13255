package sunlight.portal;

import jakarta.servlet.ServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.FileCacheFilter;
import sunlight.connector.Beneath;

/**
 * The connectors that requests come in by, and {@link EarlyAnswers} put into them and taken out again.
 */
final class Connector {

    private static final Logger LOG = Logger.getLogger(Connector.class.getName());

    private final UnaryOperator<Filter> change;
    private final Map<Integer, Runnable> changedBack = new ConcurrentHashMap<>();

    /** @param change what stands in the place of the cache of files, which is asked for what it does not have */
    Connector(UnaryOperator<Filter> change) {
        this.change = change;
    }

    /** Changes the connector of this request, once. On a server of another make everything goes the ordinary way. */
    void prepare(ServletRequest request) {
        if (!changedBack.containsKey(request.getLocalPort())) {
            changedBack.computeIfAbsent(request.getLocalPort(), port -> change(request));
        }
    }

    private Runnable change(ServletRequest request) {
        try {
            // The request's own chain is a copy when it came over HTTP/2.
            var chain = (FilterChain)
                    Beneath.contextOf(request).getConnection().getTransport().getProcessor();
            for (var place = 0; place < chain.size(); place++) {
                if (chain.get(place) instanceof FileCacheFilter) {
                    return put(chain, place);
                }
            }
            LOG.warning("hot pages are answered by the servlet container: its connector has no cache of files");
        } catch (ReflectiveOperationException | ClassCastException | LinkageError other) {
            LOG.log(Level.WARNING, "hot pages are answered by the servlet container: this server is not known", other);
        }
        return () -> {};
    }

    private Runnable put(FilterChain chain, int place) {
        var before = chain.get(place);
        // Put in the place of another, never between: requests on their way count the places.
        chain.set(place, change.apply(before));
        return () -> chain.set(place, before);
    }

    void restore() {
        changedBack.values().forEach(Runnable::run);
        changedBack.clear();
    }
}
