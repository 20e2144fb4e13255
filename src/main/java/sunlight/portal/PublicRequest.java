package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.net.URLDecoder;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import sunlight.problem.NotFound;

/**
 * What a reader of the public site asks for, by whichever way the request came in: all that the bytes of a page may differ by.
 *
 * @param coding the best packing that the reader takes
 * @param host the host that was asked, in one spelling
 * @param path the address as it was sent, with its variant
 * @param query what follows the question mark, as it was sent
 */
public record PublicRequest(
        Coding coding, String host, String path, @Nullable String query) {

    private static final int LONGEST_QUERY = 200;

    /** The way through JAX-RS. */
    public PublicRequest(@Context HttpServletRequest request) {
        this(Accepts.coding(request), Visits.host(request), request.getRequestURI(), request.getQueryString());
    }

    /** What tells one page from another; the links on a page differ by its host. */
    String key() {
        return coding.suffix() + " " + address();
    }

    /** The page, however it is packed. */
    String address() {
        return host + path + (query == null ? "" : "?" + query);
    }

    /** Addresses that anybody can invent do not push out the pages that are read. */
    boolean isWorthKeeping() {
        return query == null || (path.endsWith("/schools") && query.length() <= LONGEST_QUERY);
    }

    /** Scheme and port are those that the operator has set: what a request claims would be kept with the page for others. */
    String origin() {
        return origin(own(), host);
    }

    /** Of a page that nobody has asked for at a host. */
    static String ownOrigin() {
        var own = own();
        return origin(own, own.getHost());
    }

    private static String origin(URI own, String host) {
        var port = own.getPort() < 0 ? "" : ":" + own.getPort();
        return own.getScheme() + "://" + host + port;
    }

    private static URI own() {
        return URI.create(ConfigProvider.getConfig().getValue("sunlight.public.url", String.class));
    }

    /** The first value of a parameter; empty where there is none. */
    String parameter(String name) {
        var value = firstValue(name);
        return value == null ? "" : value;
    }

    @Nullable
    String firstValue(String name) {
        if (query == null) {
            return null;
        }
        for (var part : query.split("&")) {
            var sign = part.indexOf('=');
            if (decoded(sign < 0 ? part : part.substring(0, sign)).equals(name)) {
                return sign < 0 ? "" : decoded(part.substring(sign + 1));
            }
        }
        return null;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}
