package sunlight.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the headers of a request say. */
final class Accepts {

    private Accepts() {}

    static boolean gzip(HttpServletRequest request) {
        return gzip(request.getHeader("Accept-Encoding"));
    }

    static boolean gzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (var part : header.toLowerCase(Locale.ROOT).split(",")) {
            var coding = part.replace(" ", "");
            if (coding.equals("gzip")) {
                return true;
            }
            if (coding.startsWith("gzip;")) {
                return !coding.matches("gzip;q=0(\\.0*)?");
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
