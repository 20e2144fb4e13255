package sunlight.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** The headers that every page of the public site carries; what is made for other sites says that they may have it. */
final class SiteHeaders {

    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors ";

    /** Lists for somebody else's frame; nothing can be done on them. */
    private static final Pattern EMBEDDED =
            Pattern.compile("(/en)?(/large)?/[a-z0-9-]+/embed/(latest|[A-Z][0-9]{4})\\.(html|fragment|json)");

    /** Public, the same for everybody and without a cookie, so any site's script may read them. */
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("/[a-z0-9-]+/(embed|feeds|open-data)/[^/]+|/[a-z0-9-]+/feed\\.xml");

    private SiteHeaders() {}

    static void put(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader(
                "Content-Security-Policy", POLICY + (EMBEDDED.matcher(path).matches() ? "*" : "'none'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (FOR_PROGRAMS.matcher(path).matches()) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
    }
}
