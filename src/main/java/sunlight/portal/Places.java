package sunlight.portal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Profile;
import sunlight.compliance.PublicStanding;
import sunlight.portal.pages.Arranged;
import sunlight.portal.pages.HomePages;
import sunlight.portal.pages.Standing;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.publication.TakenDown;
import sunlight.site.SitePlan;
import sunlight.site.SitePlans;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Brings together what the features' readers know of a tenant. */
@ApplicationScoped
class Places {

    private static final int LATEST = 8;

    @Inject
    KnownTenants tenants;

    @Inject
    Directory directory;

    @Inject
    KnownCatalogues catalogues;

    @Inject
    PublishedItems published;

    @Inject
    PublicStanding standing;

    @Inject
    SitePlans plans;

    @Inject
    Clock clock;

    /** A tenant of the site; one of another site is not found, as if it did not exist. */
    Tenant require(Visit visit, String slug) {
        return tenants.bySlug(slug)
                .filter(tenant -> tenant.root().equals(visit.host().root()))
                .orElseThrow(NotFound::new);
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    HomePages.Shelf shelf(Tenant tenant) {
        var own = published.of(tenant);
        var latest = tenant.isBureau() ? published.latestBelow(tenant, LATEST) : firstOf(own);
        var catalogue = catalogues.inForce(tenant, today()).orElse(null);
        return new HomePages.Shelf(catalogue, standings(tenant, own), latest, arranged(tenant));
    }

    Arranged arranged(Tenant tenant) {
        var open = directory
                .setting(tenant, "overdue_shown")
                .filter("open"::equals)
                .isPresent();
        var comparison = directory
                .setting(tenant, "comparison_shown")
                .filter("true"::equals)
                .isPresent();
        return new Arranged(plans.of(tenant), today(), plans.terms(tenant), open, comparison);
    }

    SitePlan plan(Tenant tenant) {
        return plans.of(tenant);
    }

    /** The plan of a tenant and, of a bureau, that of its schools. */
    List<SitePlan> plansWithin(Tenant tenant) {
        var school = tenant.isBureau() ? directory.schoolsBelow(tenant, tenant.path(), 1) : List.<Tenant>of();
        return Stream.concat(Stream.of(tenant), school.stream()).map(plans::of).toList();
    }

    /** The bureau above; none above the topmost. */
    Optional<Tenant> superior(Tenant tenant) {
        var lineage = tenant.lineage();
        return lineage.size() < 2 ? Optional.empty() : directory.byId(lineage.get(lineage.size() - 2));
    }

    private static List<PublishedSummary> firstOf(List<PublishedSummary> all) {
        return all.stream().limit(LATEST).toList();
    }

    /** How each item stands that the tenant owes. */
    List<Standing> standings(Tenant tenant, List<PublishedSummary> own) {
        return standings(tenant, own, Profile.of(tenant)::owes);
    }

    /** How one item stands: what the tenant does not owe, or owes no more, is shown where something was made public all the same. */
    Optional<Standing> standing(Tenant tenant, List<PublishedSummary> own, ItemCode code) {
        var profile = Profile.of(tenant);
        return standings(tenant, own, item -> item.code().equals(code)).stream()
                .filter(standing -> profile.owes(standing.item()) || standing.isOnRecord())
                .findFirst();
    }

    private List<Standing> standings(Tenant tenant, List<PublishedSummary> own, Predicate<CatalogueItem> shown) {
        var nil = published.nilDeclarations(tenant, today());
        var exempt = standing.exemptUntil(tenant, today());
        var overdue = published.overdueShown(tenant, today());
        var without = published.withoutEvent(tenant, today());
        var gone = published.takenDown(tenant).stream().collect(groupingBy(TakenDown::item));
        return catalogues.inForce(tenant, today()).stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .filter(shown)
                .map(item -> new Standing(
                        item,
                        against(own, item.code()),
                        gone.getOrDefault(item.code(), List.of()),
                        nil.get(item.code()),
                        exempt.get(item.code()),
                        overdue.get(item.code()),
                        without.contains(item.code())))
                .toList();
    }

    private static List<PublishedSummary> against(List<PublishedSummary> own, ItemCode item) {
        return own.stream().filter(summary -> summary.item().equals(item)).toList();
    }

    Optional<CatalogueItem> item(Tenant tenant, ItemCode code) {
        return catalogues.inForce(tenant, today()).flatMap(catalogue -> catalogue.item(code));
    }

    List<CatalogueItem> items(Tenant tenant) {
        return catalogues.inForce(tenant, today()).map(Catalogue::items).orElse(List.of());
    }

    /** What the tenant owes and, of a bureau, what its schools owe: both are read there. */
    List<CatalogueItem> itemsWithin(Tenant tenant) {
        var school = tenant.isBureau() ? directory.schoolsBelow(tenant, tenant.path(), 1) : List.<Tenant>of();
        return Stream.concat(Stream.of(tenant), school.stream())
                .flatMap(each -> items(each).stream())
                .toList();
    }

    Optional<CatalogueItem> itemWithin(Tenant tenant, ItemCode code) {
        return itemsWithin(tenant).stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** Whether the nearest bureau that says anything about it shows openly what is overdue. */
    boolean showsOverdue(Tenant tenant) {
        var said = tenant.lineage().stream()
                .flatMap(id -> directory.byId(id).stream())
                .flatMap(above -> Stream.ofNullable(above.settings().get("overdue_shown")))
                .toList();
        return !said.isEmpty() && said.get(said.size() - 1).equals("open");
    }

    List<String> grounds(Visit visit, Tenant tenant, @Nullable CatalogueItem item) {
        return item == null ? List.of() : catalogues.grounds(visit.variant().language(), tenant, item, today());
    }
}
