package sunlight.console;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/** The page around every console window. */
@Push(transport = Transport.WEBSOCKET_XHR)
public class ConsoleShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.addLink("stylesheet", "/assets/console.css");
    }
}
