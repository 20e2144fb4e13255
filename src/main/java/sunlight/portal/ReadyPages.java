package sunlight.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Time;

/**
 * Answers hot pages with ready bytes, before anything else is asked. A page stays ready while nothing it shows has
 * changed; a hot page needs no database.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ReadyPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MAX_BYTES = 48L << 20;
    private static final int ENTRY_OVERHEAD = 400;
    private static final int LONGEST_QUERY = 200;
    private static final Set<String> OTHERS =
            Set.of("console", "api", "assets", "VAADIN", "health", "metrics", "openapi");

    @Inject
    transient Revisions revisions;

    @Inject
    transient Clock clock;

    private final transient Cache<String, ReadyPage> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String key, ReadyPage page) -> page.bytes().length + 2 * key.length() + ENTRY_OVERHEAD)
            .build();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (OTHERS.contains(firstSegment(request.getServletPath())) || path.contains("/disclosures/files/")) {
            chain.doFilter(request, response);
            return;
        }
        if (!isRead(request) || path.contains("/open-data/editions.")) {
            // The answer to a form is a page of the site like any other; a long file leaves while it is read.
            SiteHeaders.put(request, response);
            chain.doFilter(request, response);
            return;
        }
        var gzip = Accepts.gzip(request);
        var key = (gzip ? "g" : "p") + Visits.host(request) + path + "?" + request.getQueryString();
        var now = now();
        var ready = now.map(moment -> valid(key, moment)).orElse(null);
        if (ready != null) {
            send(request, response, ready.etag(), ready.contentType(), gzip, ready.bytes());
        } else {
            render(request, response, chain, key, now);
        }
    }

    private @Nullable ReadyPage valid(String key, ReadyPage.Moment moment) {
        var page = pages.getIfPresent(key);
        return page != null && page.isValid(moment) ? page : null;
    }

    private void render(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String key,
            Optional<ReadyPage.Moment> before)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        chain.doFilter(new AlwaysGet(request), captured);
        var gzip = key.startsWith("g");
        var plain = captured.content();
        var bytes = gzip ? Bytes.gzip(plain) : plain;
        var contentType = Optional.ofNullable(captured.getContentType()).orElse("text/plain");
        if (captured.getStatus() != HttpServletResponse.SC_OK) {
            headers(request, response, gzip);
            write(request, response, bytes);
            return;
        }
        var etag = "\"" + Bytes.hash(plain, key) + "\"";
        var depends = Rendered.noteOn(request);
        if (before.isPresent() && depends.isPresent() && isWorthKeeping(request)) {
            pages.put(key, new ReadyPage(etag, contentType, bytes, depends.get(), before.get()));
        }
        send(request, response, etag, contentType, gzip, bytes);
    }

    /** Addresses that anybody can invent do not push out the pages that are read. */
    private static boolean isWorthKeeping(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || (request.getRequestURI().endsWith("/schools") && query.length() <= LONGEST_QUERY);
    }

    private Optional<ReadyPage.Moment> now() {
        var day = Math.floorDiv(
                clock.millis() + Time.ZONE.getRules().getOffset(clock.instant()).getTotalSeconds() * 1000L,
                Duration.ofDays(1).toMillis());
        return revisions.settled().map(snapshot -> new ReadyPage.Moment(snapshot, day));
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String firstSegment(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String etag,
            String contentType,
            boolean gzip,
            byte[] bytes)
            throws IOException {
        response.setHeader("ETag", etag);
        if (Accepts.has(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Vary", "Accept-Encoding");
            return;
        }
        response.setContentType(contentType);
        headers(request, response, gzip);
        write(request, response, bytes);
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response, boolean gzip) {
        SiteHeaders.put(request, response);
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
            throws IOException {
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** The head of a page is made by making the page. */
    private static final class AlwaysGet extends HttpServletRequestWrapper {

        AlwaysGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
