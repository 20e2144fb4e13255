package sunlight.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sunlight.connector.ChannelRequest;

/**
 * What a browser may do with a console page. Vaadin Flow needs inline scripts and styles (docs/security.md); nothing
 * comes from elsewhere, and nobody frames it. Vaadin's icons are a font in a data address. A channel for what changes is opened
 * to those only who have been here before.
 */
@WebFilter(urlPatterns = "/console/*", asyncSupported = true)
public class ConsoleHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!ChannelRequest.isAskedBy(request)) {
            chain.doFilter(request, response);
        } else if (request.getSession(false) == null) {
            // To open a channel is dear, and the container does it before anybody asks who is there.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(new ChannelRequest(request), response);
        }
    }
}
