package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.publication.importing.OldAddress;
import sunlight.publication.importing.OldPages;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Where things are that had another address before, and what is said at a host that nobody has declared. */
@ApplicationScoped
class Moves {

    static final int MISDIRECTED = 421;
    private static final int MOVED = 301;

    /** As 301, but a form that was sent is sent again. */
    private static final int MOVED_WITH_FORM = 308;

    @Inject
    Directory directory;

    @Inject
    KnownTenants tenants;

    @Inject
    OldPages oldPages;

    /** What was asked for, and whether nothing was sent with it. */
    record Asked(PublicRequest request, boolean isRead) {

        static Asked by(HttpServletRequest request) {
            var isRead =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            return new Asked(new PublicRequest(request), isRead);
        }
    }

    /** The same page under the present name of a tenant of this site. */
    Optional<Rendered> slug(Asked asked, Visit visit) {
        var split = Variant.split(asked.request().path());
        var end = split.path().indexOf('/', 1);
        var slug = split.path().substring(1, end < 0 ? split.path().length() : end);
        return directory
                .bySlugBefore(slug)
                .filter(tenant -> tenant.root().equals(visit.host().root()))
                .map(tenant ->
                        "/" + tenant.slug() + (end < 0 ? "" : split.path().substring(end)))
                .map(path -> moved(asked, split.variant().address(path)));
    }

    /** What a page of an old site became: at the school's own host, and under its name in addresses. */
    Optional<Rendered> page(PublicRequest request, Visit visit) {
        var split = Variant.split(request.path());
        var end = split.path().indexOf('/', 1);
        var query = Optional.ofNullable(request.query()).orElse("");
        var below = end < 0
                ? Optional.<Rendered>empty()
                : tenants.bySlug(split.path().substring(1, end))
                        .filter(tenant -> tenant.root().equals(visit.host().root()))
                        .flatMap(tenant -> page(tenant, split, split.path().substring(end), query));
        return below.or(() -> page(visit.host(), split, split.path(), query));
    }

    private Optional<Rendered> page(Tenant tenant, Variant.Split split, String path, String query) {
        return OldAddress.asked(path, query)
                .flatMap(address -> oldPages.find(tenant, address))
                .map(place -> address(tenant, split, place))
                .map(address -> Rendered.moved(MOVED, address));
    }

    /** A file that was taken off meanwhile is looked for on its page. */
    private static String address(Tenant tenant, Variant.Split split, OldPages.Place place) {
        var disclosures = "/" + tenant.slug() + "/disclosures/";
        return place.file() == null
                ? split.variant().address(disclosures + place.disclosure())
                : disclosures + "files/" + place.file();
    }

    /** The same page at the present host of a tenant. */
    Optional<Rendered> host(HttpServletRequest request) {
        return directory
                .hostAfter(Visits.host(request))
                .map(host -> request.getScheme() + "://" + host + port(request) + request.getRequestURI())
                .map(address -> moved(Asked.by(request), address));
    }

    private static String port(HttpServletRequest request) {
        var usual = request.getScheme().equals("https") ? 443 : 80;
        return request.getServerPort() == usual ? "" : ":" + request.getServerPort();
    }

    private static Rendered moved(Asked asked, String address) {
        var query = asked.request().query();
        return Rendered.moved(asked.isRead() ? MOVED : MOVED_WITH_FORM, address + (query == null ? "" : "?" + query));
    }

    /** It repeats nothing of what was asked: the name came from outside. */
    static Rendered refused() {
        return new Rendered(MISDIRECTED, Rendered.HTML, Templates.render("refused", Assets.STYLESHEET.address()), null);
    }
}
