package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.tenancy.Tenant;

/** What the address and host of a request say. */
@ApplicationScoped
class Visits {

    private static final String DECLARED = "sunlight.portal.declared";

    @Inject
    KnownTenants tenants;

    @Inject
    @ConfigProperty(name = "sunlight.hosts.open")
    Optional<String> open;

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
        return site(request)
                .map(host -> new Visit(variant, path, host, Assets.STYLESHEET.address(), Assets.EMBLEM.address()));
    }

    /** Exactly the declared hosts, and those that the operator has opened: a name in a link proves nothing. */
    private Optional<Tenant> site(HttpServletRequest request) {
        var host = host(request);
        var declared = tenants.byHost(host);
        if (declared.isPresent()) {
            request.setAttribute(DECLARED, declared.get());
            return declared;
        }
        var isOpen = open.stream()
                .flatMap(hosts -> Stream.of(hosts.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || spelled(one).equals(host));
        return isOpen ? tenants.onlyRoot() : Optional.empty();
    }

    /**
     * Who has declared the host that a page was made for, for {@link ReadyPages}. Nobody at a host that is only opened:
     * its name may be anything that somebody has invented, so nothing is kept under it.
     */
    static Optional<Tenant> declaredOn(HttpServletRequest request) {
        return Optional.ofNullable((Tenant) request.getAttribute(DECLARED));
    }

    /** The host that was asked for, in one spelling. */
    static String host(HttpServletRequest request) {
        return spelled(request.getServerName());
    }

    /** A host in small letters and without the dot of the root. */
    static String spelled(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
