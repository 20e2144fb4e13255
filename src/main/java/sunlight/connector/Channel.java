package sunlight.connector;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.Objects;
import org.glassfish.grizzly.Connection;
import org.glassfish.tyrus.servlet.TyrusHttpUpgradeHandler;
import org.jspecify.annotations.Nullable;

/**
 * A websocket that ends with its connection, whoever ends it and on whatever thread. Left to itself, the container ends the request
 * that the websocket began as, and uses the objects of that again at once, while the thread that reads the network is still busy with
 * them: answers of others then hang, or meet objects that are somebody else's. What was begun on a connection that is closed, it
 * leaves to the collector.
 */
public class Channel extends TyrusHttpUpgradeHandler {

    private @Nullable Connection<?> connection;

    void over(Connection<?> begunOn) {
        connection = begunOn;
    }

    @Override
    public void init(WebConnection container) {
        super.init(new Ending(container, Objects.requireNonNull(connection)));
    }

    /**
     * @param container what reads and writes; it is never closed by itself
     * @param connection closed in a thread of the connector's own, for whoever ends the websocket may be in the middle of another request
     */
    private record Ending(WebConnection container, Connection<?> connection) implements WebConnection {

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return container.getInputStream();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return container.getOutputStream();
        }

        @Override
        public void close() {
            connection.getTransport().getWorkerThreadPool().execute(connection::closeSilently);
        }
    }
}
