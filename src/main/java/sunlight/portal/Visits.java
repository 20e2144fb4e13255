package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;

/** What the address and host of a request say. */
@ApplicationScoped
class Visits {

    @Inject
    KnownTenants tenants;

    /** Nothing where no bureau's site answers at the host. */
    Optional<Visit> of(HttpServletRequest request) {
        var split = Variant.split(request.getRequestURI());
        var query = request.getQueryString();
        var path = split.path() + (query == null ? "" : "?" + query);
        return visit(request, split.variant(), path);
    }

    /** A visit that does not tell which address was asked for. */
    Optional<Visit> anonymous(HttpServletRequest request) {
        return visit(request, Variant.split(request.getRequestURI()).variant(), "/");
    }

    private Optional<Visit> visit(HttpServletRequest request, Variant variant, String path) {
        return tenants.byHost(request.getServerName())
                .map(host -> new Visit(variant, path, host, Assets.STYLESHEET.address(), Assets.EMBLEM.address()));
    }
}
