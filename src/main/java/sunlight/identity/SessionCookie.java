package sunlight.identity;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** The console's cookie travels encrypted wherever the product is reached by https. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var address = ConfigProvider.getConfig().getValue("sunlight.public.url", String.class);
        event.getServletContext().getSessionCookieConfig().setSecure(address.startsWith("https:"));
    }
}
