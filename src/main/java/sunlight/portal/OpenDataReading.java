package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String COLUMN = "column-";

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

    /**
     * The latest of everything, of an item or of a column.
     *
     * @param what {@code latest}, the code of an item, or {@code column-} with the key of a column
     */
    @OpenToAll
    public Latest latest(Visit visit, String slug, String what, String origin) {
        var tenant = places.require(visit, slug);
        var owners = withBelow(tenant).stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
        var part = part(tenant, what);
        var lines = record.latestBelow(tenant, part.items(), EMBEDDED).stream()
                .map(excerpt ->
                        line(excerpt, owners.getOrDefault(excerpt.summary().tenant(), tenant), origin))
                .toList();
        return new Latest(
                part.title(), origin + "/" + tenant.slug(), tenant.name().zh(), lines);
    }

    /** Of what is embedded the name and, where it is not everything, the items. */
    private record Part(String title, Optional<Set<ItemCode>> items) {}

    private Part part(Tenant tenant, String what) {
        if (what.equals("latest")) {
            return new Part("最新公开信息", Optional.empty());
        }
        if (what.startsWith(COLUMN)) {
            return column(tenant, what.substring(COLUMN.length()));
        }
        var item = places.itemWithin(tenant, new ItemCode(what)).orElseThrow(NotFound::new);
        return new Part(item.title().zh(), Optional.of(Set.of(item.code())));
    }

    /** What a bureau shows in a column of its own and what its schools show there go together: both are read there. */
    private Part column(Tenant tenant, String key) {
        var columns = places.plansWithin(tenant).stream()
                .flatMap(plan -> plan.column(key).stream())
                .toList();
        if (columns.isEmpty()) {
            throw new NotFound();
        }
        return new Part(
                columns.get(0).title().zh(),
                Optional.of(columns.stream()
                        .flatMap(column -> column.items().stream())
                        .collect(Collectors.toSet())));
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
