package sunlight.portal;

import java.util.function.BiConsumer;

/** The headers that every page of the public site carries. */
final class SiteHeaders {

    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private SiteHeaders() {}

    static void put(BiConsumer<String, String> header) {
        putUnchanged(header);
        header.accept("Content-Security-Policy", POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "same-origin");
    }

    /** Those that an answer carries which says that nothing has changed. */
    static void putUnchanged(BiConsumer<String, String> header) {
        header.accept("Cache-Control", "no-cache");
        header.accept("Vary", "Accept-Encoding");
    }
}
