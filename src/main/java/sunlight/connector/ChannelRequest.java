package sunlight.connector;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;
import org.glassfish.grizzly.Connection;

/** A request that asks for a websocket, and gets a {@link Channel}. */
public final class ChannelRequest extends HttpServletRequestWrapper {

    public ChannelRequest(HttpServletRequest request) {
        super(request);
    }

    /** Whether a websocket is asked for: clients that would like HTTP/2 ask by the same header. */
    public static boolean isAskedBy(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    @Override
    public <T extends HttpUpgradeHandler> T upgrade(Class<T> kind) throws IOException, ServletException {
        if (!kind.isAssignableFrom(Channel.class)) {
            return super.upgrade(kind);
        }
        var channel = super.upgrade(Channel.class);
        channel.over(connection());
        return kind.cast(channel);
    }

    private Connection<?> connection() throws ServletException {
        try {
            return Beneath.contextOf(this).getConnection();
        } catch (ReflectiveOperationException other) {
            throw new ServletException(other);
        }
    }
}
