package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.outlets.DataCatalogue;
import sunlight.portal.outlets.Latest;
import sunlight.portal.pages.OpenDataPages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.OpenRecord;
import sunlight.subscription.Subscribing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** Reads what other sites and programs take away: the open data page by page, its catalogue, the latest to embed. */
@PublicReading
public class OpenDataReading {

    private static final int EMBEDDED = 10;

    @Inject
    Places places;

    @Inject
    Directory directory;

    @Inject
    OpenRecord record;

    @Inject
    Subscribing subscribing;

    @OpenToAll
    public Rendered page(Visit visit, String slug, String origin) {
        var tenant = places.require(visit, slug);
        var offers = new OpenDataPages.Offers(places.showsOverdue(tenant), subscribing.isOffered());
        var page = OpenDataPages.page(visit, tenant, places.itemsWithin(tenant), offers, origin);
        return Rendered.page("opendata", page, new Depends(tenant, false));
    }

    @OpenToAll
    public Rendered catalogue(Visit visit, String slug, String origin) {
        var tenant = places.require(visit, slug);
        var content = DataCatalogue.of(tenant, withBelow(tenant), origin);
        return new Rendered(
                200, DataCatalogue.MEDIA_TYPE, content.getBytes(UTF_8), new Depends(tenant, tenant.isBureau()));
    }

    /** The tenant whose data is asked for and, of a bureau, those below it. */
    public record Owners(Tenant asked, List<Tenant> all) {}

    @OpenToAll
    public Owners owners(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        return new Owners(tenant, withBelow(tenant));
    }

    private List<Tenant> withBelow(Tenant tenant) {
        return Stream.concat(
                        Stream.of(tenant),
                        directory.below(tenant).stream()
                                .filter(each -> !each.id().equals(tenant.id())))
                .toList();
    }

    /** The items that the tenant's catalogue knows, for the names of items and elements. */
    @OpenToAll
    public Map<ItemCode, CatalogueItem> items(Tenant tenant) {
        return places.items(tenant).stream().collect(Collectors.toMap(CatalogueItem::code, Function.identity()));
    }

    /** The latest; only of one item, if one is given. */
    @OpenToAll
    public Latest latest(Visit visit, String slug, Optional<ItemCode> item, String origin) {
        var tenant = places.require(visit, slug);
        var owners = withBelow(tenant).stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
        var title = item.map(code -> places.itemWithin(tenant, code).orElseThrow(NotFound::new))
                .map(known -> known.title().zh())
                .orElse("最新公开信息");
        var lines = record.latestBelow(tenant, item, EMBEDDED).stream()
                .map(excerpt ->
                        line(excerpt, owners.getOrDefault(excerpt.summary().tenant(), tenant), origin))
                .toList();
        return new Latest(title, origin + "/" + tenant.slug(), tenant.name().zh(), lines);
    }

    private static Latest.Line line(OpenRecord.Excerpt excerpt, Tenant owner, String origin) {
        var summary = excerpt.summary();
        return new Latest.Line(
                summary.title(),
                origin + "/" + owner.slug() + "/disclosures/" + summary.disclosure(),
                summary.publishedAt().atZone(Time.ZONE).toLocalDate(),
                owner.name().zh(),
                summary.item().value());
    }

    /** On which tenants an embedded list depends. */
    @OpenToAll
    public Depends depends(Visit visit, String slug) {
        var tenant = places.require(visit, slug);
        return new Depends(tenant, tenant.isBureau());
    }
}
