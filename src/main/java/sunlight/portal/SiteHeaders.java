package sunlight.portal;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The headers that every page of the public site carries; what is made for other sites says that they may have it. */
final class SiteHeaders {

    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors ";

    private static final String FOR_PAGES = POLICY + "'none'";
    private static final String FOR_FRAMES = POLICY + "*";

    /** Lists for somebody else's frame; nothing can be done on them. */
    private static final Pattern EMBEDDED = Pattern.compile(
            "(/en)?(/large)?/[a-z0-9-]+/embed/(latest|[A-Z][0-9]{4}|column-[a-z0-9-]+)\\.(html|fragment|json)");

    /** Public, the same for everybody and without a cookie, so any site's script may read them. */
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("/[a-z0-9-]+/(embed|feeds|open-data)/[^/]+|/[a-z0-9-]+/feed\\.xml");

    private SiteHeaders() {}

    static void put(String path, BiConsumer<String, String> header) {
        putUnchanged(header);
        header.accept("Content-Security-Policy", isEmbedded(path) ? FOR_FRAMES : FOR_PAGES);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "same-origin");
        if (FOR_PROGRAMS.matcher(path).matches()) {
            header.accept("Access-Control-Allow-Origin", "*");
        }
    }

    /** Those that an answer carries which says that nothing has changed. */
    static void putUnchanged(BiConsumer<String, String> header) {
        header.accept("Cache-Control", "no-cache");
        header.accept("Vary", "Accept-Encoding");
    }

    private static boolean isEmbedded(String path) {
        return path.contains("/embed/") && EMBEDDED.matcher(path).matches();
    }
}
