package sunlight.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the headers of a request say. */
final class Accepts {

    private static final int MOST_KNOWN = 100;
    private static final int LONGEST_KNOWN = 60;

    /** All browsers together say a handful of things. */
    private static final Map<String, Coding> KNOWN = new ConcurrentHashMap<>();

    private Accepts() {}

    static Coding coding(HttpServletRequest request) {
        return coding(request.getHeader("Accept-Encoding"));
    }

    /** The best packing that the reader takes and this server can make. */
    static Coding coding(@Nullable String header) {
        var best = best(header);
        return best == Coding.BROTLI && !Brotli.isLoaded() ? Coding.GZIP : best;
    }

    /** The best packing that the reader takes. Who takes brotli must take gzip as well, which comes first. */
    static Coding best(@Nullable String header) {
        if (header == null) {
            return Coding.PLAIN;
        }
        var known = KNOWN.get(header);
        if (known != null) {
            return known;
        }
        var gzip = takes(header, Coding.GZIP);
        var best = gzip && takes(header, Coding.BROTLI) ? Coding.BROTLI : gzip ? Coding.GZIP : Coding.PLAIN;
        if (header.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(header, best);
        }
        return best;
    }

    private static boolean takes(String header, Coding asked) {
        for (var part : header.toLowerCase(Locale.ROOT).split(",")) {
            var coding = part.replace(" ", "");
            if (coding.equals(asked.token())) {
                return true;
            }
            if (coding.startsWith(asked.token() + ";")) {
                return !coding.matches("[a-z]+;q=0(\\.0*)?");
            }
        }
        return false;
    }

    /** Whether the reader already has this. Caches may have weakened the tag. */
    static boolean has(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var part : ifNoneMatch.split(",")) {
            var tag = part.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }
}
