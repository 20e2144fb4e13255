package sunlight.console;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Changes the language of the consoles for this login and goes back to the page. */
@WebServlet("/console/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = SignedInServlet.language(request, "to");
        var http = request.getSession(false);
        if (http != null) {
            VaadinSession.getAllSessions(http)
                    .forEach(session -> session.accessSynchronously(() -> session.setLocale(language.locale())));
        }
        response.sendRedirect(back(request.getHeader("Referer")));
    }

    private static String back(String referer) {
        if (referer == null) {
            return "/console/";
        }
        try {
            var path = URI.create(referer).getPath();
            return path != null && path.startsWith("/console/") ? path : "/console/";
        } catch (IllegalArgumentException odd) {
            return "/console/";
        }
    }
}
