package sunlight.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.tenancy.Tenant;

/** What the address and host of a request say. */
@ApplicationScoped
class Visits {

    private static final String ANY = "*";

    @Inject
    KnownTenants tenants;

    @Inject
    @ConfigProperty(name = "sunlight.hosts.open")
    Optional<String> open;

    private Set<String> opened = Set.of();

    @PostConstruct
    void readOpened() {
        opened = open.stream()
                .flatMap(hosts -> Stream.of(hosts.split(",")))
                .map(host -> spelled(host.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing where no bureau's site answers at the host. */
    Optional<Visit> of(PublicRequest request) {
        var split = Variant.split(request.path());
        var query = request.query();
        // A sign that nobody can type, and that the database takes in no text.
        if (query != null && query.contains("%00")) {
            return Optional.empty();
        }
        var path = split.path() + (query == null ? "" : "?" + query);
        return visit(request, split.variant(), path);
    }

    Visit require(PublicRequest request) {
        return of(request).orElseThrow(NotFound::new);
    }

    /** A visit that does not tell which address was asked for. */
    Optional<Visit> anonymous(PublicRequest request) {
        return visit(request, Variant.split(request.path()).variant(), "/");
    }

    private Optional<Visit> visit(PublicRequest request, Variant variant, String path) {
        return site(request.host())
                .map(host -> new Visit(
                        variant, path, host, request.origin(), Assets.STYLESHEET.address(), Assets.EMBLEM.address()));
    }

    /** Exactly the declared hosts, and those that the operator has opened: a name in a link proves nothing. */
    private Optional<Tenant> site(String host) {
        return named(host).or(() -> opened.contains(ANY) ? tenants.onlyRoot() : Optional.empty());
    }

    /**
     * Whose site answers at a host, where somebody has named it. Nobody's at a host that only {@code *} has opened: its
     * name may be anything that somebody has invented, so nothing is kept under it.
     */
    Optional<Tenant> named(String host) {
        return tenants.byHost(host).or(() -> opened.contains(host) ? tenants.onlyRoot() : Optional.empty());
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
