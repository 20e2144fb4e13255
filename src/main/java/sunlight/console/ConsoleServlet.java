package sunlight.console;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebServlet;

/** The consoles. One servlet, so that no page of the public site ever meets a session. */
@WebServlet(name = "console", urlPatterns = "/console/*", asyncSupported = true, loadOnStartup = 1)
public class ConsoleServlet extends CdiVaadinServlet {

    private static final long serialVersionUID = 1L;
}
