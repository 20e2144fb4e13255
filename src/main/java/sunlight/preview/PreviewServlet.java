package sunlight.preview;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import sunlight.identity.SignIn;
import sunlight.portal.DraftPage;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.publication.Previewing;
import sunlight.publication.Upcoming;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/**
 * The public page of a draft, as {@code /console/preview/<tenant>/<disclosure>}, for colleagues. Every no looks the
 * same; nothing of it is kept anywhere on the way.
 */
@WebServlet("/console/preview/*")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,63})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** As the public page's, but that the console may frame it; it runs nothing, and its links open beside it. */
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'self';"
            + " sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    @Inject
    transient Directory directory;

    @Inject
    transient Previewing previewing;

    @Inject
    transient DraftPage pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Robots-Tag", "noindex");
        var page = page(request);
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.get());
    }

    private Optional<byte[]> page(HttpServletRequest request) {
        var actor = SignIn.of(request).map(SignIn::actor);
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (actor.isEmpty() || !path.matches()) {
            return Optional.empty();
        }
        var large = request.getParameter("large") != null;
        try {
            return Optional.of(page(actor.get(), path.group(1), UUID.fromString(path.group(2)), large));
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private byte[] page(Actor actor, String slug, UUID disclosure, boolean large) {
        var tenant = directory.bySlug(slug).orElseThrow(NotFound::new);
        return Scope.run(Scope.of(tenant, actor), () -> {
            var page = pages.of(tenant, upcoming(disclosure), large);
            return Unpublished.shown(page, slug, disclosure);
        });
    }

    /** By the door for those whom a bureau entrusted where the colleagues' stays shut. */
    private Upcoming upcoming(UUID disclosure) {
        try {
            return previewing.of(disclosure);
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            return previewing.entrusted(disclosure);
        }
    }
}
