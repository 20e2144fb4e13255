package sunlight.console;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import org.atmosphere.cpr.ApplicationConfig;

/**
 * The consoles. One servlet, so that no page of the public site ever meets a session. What changes is given to open windows by
 * {@link ConsoleBroadcaster}; a window that has not taken a message in five seconds is gone, and holds up nobody who has more for it.
 */
@WebServlet(
        name = "console",
        urlPatterns = "/console/*",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = {
            @WebInitParam(name = ApplicationConfig.BROADCASTER_CLASS, value = "sunlight.console.ConsoleBroadcaster"),
            @WebInitParam(name = ApplicationConfig.USE_FORJOINPOOL, value = "false"),
            @WebInitParam(name = ApplicationConfig.WEBSOCKET_WRITE_TIMEOUT, value = "5000"),
            // Two buffers that nothing writes into, 48 KB for each window.
            @WebInitParam(name = ApplicationConfig.WEBSOCKET_BUFFER_SIZE, value = "0")
        })
public class ConsoleServlet extends CdiVaadinServlet {

    private static final long serialVersionUID = 1L;
}
