package sunlight.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.portal.Renderings.Made;
import sunlight.portal.Renderings.Making;

/**
 * Answers hot pages with ready bytes, before anything else is asked, and keeps what is made. A page stays ready while
 * nothing it shows has changed; a hot page needs no database. Once the connector is known, hot pages do not even come here:
 * see {@link EarlyAnswers}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ReadyPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUERY = 200;
    private static final Set<String> OTHERS =
            Set.of("console", "api", "assets", "VAADIN", "health", "metrics", "openapi");

    @Inject
    transient HotPages pages;

    private final transient Renderings renderings = new Renderings();
    private transient @Nullable Connector connector;

    @Override
    public void init() {
        connector = new Connector(pages);
    }

    @Override
    public void destroy() {
        Optional.ofNullable(connector).ifPresent(Connector::restore);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional.ofNullable(connector).ifPresent(known -> known.prepare(request));
        var path = request.getRequestURI();
        if (OTHERS.contains(firstSegment(request.getServletPath())) || path.contains("/disclosures/files/")) {
            chain.doFilter(request, response);
            return;
        }
        if (!isRead(request) || path.contains("/open-data/editions.")) {
            // The answer to a form is a page of the site like any other; a long file leaves while it is read.
            SiteHeaders.put(path, response::setHeader);
            chain.doFilter(request, response);
            return;
        }
        var key = HotPages.key(Accepts.gzip(request), Visits.host(request), path, request.getQueryString());
        var now = pages.now();
        var hot = now.flatMap(moment -> pages.find(key, moment));
        if (hot.isPresent()) {
            send(request, response, hot.get());
            return;
        }
        Making making = () -> make(request, response, chain, key, now);
        var made = isWorthKeeping(request)
                ? renderings.page(key, ready -> now.isPresent() && ready.isValid(now.get()), making)
                : making.make();
        if (made.page().isPresent()) {
            send(request, response, made.page().get());
        }
    }

    private Made make(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String key,
            Optional<ReadyPage.Moment> before)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        chain.doFilter(new AlwaysGet(request), captured);
        var gzip = Accepts.gzip(request);
        var plain = captured.content();
        var bytes = gzip ? Bytes.gzip(plain) : plain;
        if (captured.getStatus() != HttpServletResponse.SC_OK) {
            headers(request, response, gzip);
            write(request, response, bytes);
            return new Made(Optional.empty(), null, false);
        }
        var contentType = Optional.ofNullable(captured.getContentType()).orElse("text/plain");
        var page = new WrittenPage("\"" + Bytes.tag(bytes, key) + "\"", contentType, gzip, bytes);
        var depends = Rendered.noteOn(request);
        var site = Visits.siteOn(request);
        if (before.isEmpty() || depends.isEmpty() || site.isEmpty()) {
            return new Made(Optional.of(page), null, depends.isPresent());
        }
        var ready = new ReadyPage(page, depends.get(), site.get(), before.get());
        if (isWorthKeeping(request)) {
            pages.keep(key, ready);
        }
        return new Made(Optional.of(page), ready, true);
    }

    /** Addresses that anybody can invent do not push out the pages that are read. */
    private static boolean isWorthKeeping(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || (request.getRequestURI().endsWith("/schools") && query.length() <= LONGEST_QUERY);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String firstSegment(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, WrittenPage page)
            throws IOException {
        response.setHeader("ETag", page.etag());
        if (Accepts.has(request.getHeader("If-None-Match"), page.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            SiteHeaders.putUnchanged(response::setHeader);
            return;
        }
        response.setContentType(page.contentType());
        headers(request, response, page.gzip());
        write(request, response, page.bytes());
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response, boolean gzip) {
        SiteHeaders.put(request.getRequestURI(), response::setHeader);
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
