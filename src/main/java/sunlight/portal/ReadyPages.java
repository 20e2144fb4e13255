package sunlight.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
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

/**
 * Answers hot pages with ready bytes, before anything else is asked, and keeps what is made. A page stays ready while
 * nothing it shows has changed; a hot page needs no database. Once the connector is known, pages do not even come here:
 * see {@link EarlyAnswers}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ReadyPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OTHERS =
            Set.of("console", "api", "assets", "VAADIN", "health", "metrics", "openapi");

    @Inject
    transient WrittenPages pages;

    @Inject
    transient HotPages hot;

    @Inject
    transient ColdPages cold;

    @Resource
    transient ContextService contexts;

    private final transient PageWays ways = new PageWays();
    private transient @Nullable Connector connector;

    @Override
    public void init() {
        // Its threads know nothing of the war; what makes a page does.
        var making = contexts.contextualFunction(cold::page);
        connector = new Connector(
                before -> new EarlyAnswers(hot, new EarlyAnswers.Cold(cold::order, making), ways, before));
        ways.show();
    }

    @Override
    public void destroy() {
        ways.hide();
        Optional.ofNullable(connector).ifPresent(Connector::restore);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional.ofNullable(connector).ifPresent(known -> known.prepare(request));
        var path = request.getRequestURI();
        if (isElsewhere(request.getServletPath()) || path.contains("/disclosures/files/")) {
            chain.doFilter(request, response);
            return;
        }
        if (!isRead(request) || path.contains("/open-data/editions.")) {
            // The answer to a form is a page of the site like any other; a long file leaves while it is read.
            SiteHeaders.put(path, response::setHeader);
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("GET")) {
            ways.throughContainer();
        }
        send(request, response, pages.of(new PublicRequest(request), () -> throughJaxRs(request, response, chain)));
    }

    /** Whether an address belongs to something else than the public pages. */
    static boolean isElsewhere(String path) {
        var end = path.indexOf('/', 1);
        return OTHERS.contains(path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end));
    }

    private static Rendered throughJaxRs(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        chain.doFilter(new AlwaysGet(request), captured);
        return new Rendered(
                captured.getStatus(),
                Optional.ofNullable(captured.getContentType()).orElse("text/plain"),
                captured.content(),
                RenderedAnswers.noteOn(request).orElse(null));
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, WrittenPage page)
            throws IOException {
        if (page.isTagged()) {
            var held = page.held(request.getHeader("If-None-Match"));
            response.setHeader("ETag", held.orElseGet(page::etag));
            if (held.isPresent()) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                SiteHeaders.putUnchanged(response::setHeader);
                return;
            }
        }
        response.setContentType(page.contentType());
        SiteHeaders.put(request.getRequestURI(), response::setHeader);
        if (page.coding().isPacked()) {
            response.setHeader("Content-Encoding", page.coding().token());
        }
        response.setContentLength(page.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(page.bytes());
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
