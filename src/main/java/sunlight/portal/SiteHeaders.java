package sunlight.portal;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every page of the public site carries. */
final class SiteHeaders {

    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private SiteHeaders() {}

    static void put(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
