package sunlight.connector;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.WebConnection;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Transport;
import org.glassfish.tyrus.spi.Connection.CloseListener;
import org.glassfish.tyrus.spi.WebSocketEngine.UpgradeInfo;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a websocket ends, seen from the container. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelTest {

    private final List<String> done = new ArrayList<>();
    private final List<Runnable> left = new ArrayList<>();

    @Test
    void its_end_leaves_the_request_alone_and_closes_the_connection_on_another_thread() {
        var end = endOf(new Channel());

        end.close(new CloseReason(CloseCodes.GOING_AWAY, "the page is left"));

        assertThat(done).isEmpty();
        left.forEach(Runnable::run);
        assertThat(done).containsExactly("connection closed");
    }

    /** What the engine of websockets calls to end one. */
    private CloseListener endOf(Channel channel) {
        var ends = new ArrayList<CloseListener>();
        channel.over(connection());
        channel.preInit(
                only(UpgradeInfo.class, Map.of("createConnection", given -> ends.add((CloseListener) given[1]))),
                null,
                false);
        channel.init(only(
                WebConnection.class,
                Map.of("getInputStream", given -> new Silence(), "close", given -> done.add("request ended"))));
        return ends.get(0);
    }

    private Connection<?> connection() {
        var threads = only(ExecutorService.class, Map.of("execute", given -> left.add((Runnable) given[0])));
        var transport = only(Transport.class, Map.of("getWorkerThreadPool", given -> threads));
        return only(
                Connection.class,
                Map.of(
                        "getTransport", given -> transport,
                        "closeSilently", given -> done.add("connection closed")));
    }

    /** One that knows these methods; what else it is asked for it gives nothing. */
    private static <T> T only(Class<T> kind, Map<String, Function<Object[], Object>> methods) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, given) -> {
                    var answer = methods.getOrDefault(method.getName(), nothing -> null)
                            .apply(given == null ? new Object[0] : given);
                    return method.getReturnType().isInstance(answer) ? answer : null;
                }));
    }

    private static final class Silence extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return false;
        }

        @Override
        public void setReadListener(ReadListener listener) {}
    }
}
