package sunlight.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.outlets.Feed;
import sunlight.portal.outlets.FeedFormat;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.OpenRecord;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** Reads what feeds tell: the latest of everything, of one item, and what is overdue where the bureau shows that. */
@PublicReading
public class FeedReading {

    private static final int ENTRIES = 30;
    private static final int OVERDUE_ENTRIES = 200;

    @Inject
    Places places;

    @Inject
    Directory directory;

    @Inject
    OpenRecord record;

    /** Where a feed is read. */
    public record Asked(String slug, FeedFormat format, String self, String origin) {}

    @OpenToAll
    public Rendered latest(Visit visit, Asked asked) {
        var tenant = places.require(visit, asked.slug());
        var head = new Feed.Head(
                "urn:uuid:" + tenant.id(), tenant.name().zh() + " 最新公开信息", asked.self(), home(asked, tenant));
        return answer(tenant, asked, new Feed(head, entries(tenant, Optional.empty(), asked)));
    }

    @OpenToAll
    public Rendered item(Visit visit, Asked asked, ItemCode code) {
        var tenant = places.require(visit, asked.slug());
        var item = places.itemWithin(tenant, code).orElseThrow(NotFound::new);
        var own = places.item(tenant, code).isPresent();
        var head = new Feed.Head(
                "urn:sunlight:feed:" + tenant.id() + ":" + code.value(),
                tenant.name().zh() + " " + item.title().zh(),
                asked.self(),
                own ? home(asked, tenant) + "/" + code.value() : home(asked, tenant));
        return answer(tenant, asked, new Feed(head, entries(tenant, Optional.of(code), asked)));
    }

    /** Nothing, as if it did not exist, where the bureau does not show openly what is overdue. */
    @OpenToAll
    public Rendered overdue(Visit visit, Asked asked) {
        var tenant = places.require(visit, asked.slug());
        if (!places.showsOverdue(tenant)) {
            throw new NotFound();
        }
        var owners = owners(tenant);
        var items = places.itemsWithin(tenant).stream()
                .collect(Collectors.toMap(CatalogueItem::code, Function.identity(), (own, schools) -> own));
        var entries = record.overdueBelow(tenant, places.today(), OVERDUE_ENTRIES).stream()
                .map(late -> overdue(late, owners.getOrDefault(late.tenant(), tenant), items.get(late.item()), asked))
                .toList();
        var head = new Feed.Head(
                "urn:sunlight:feed:" + tenant.id() + ":overdue",
                tenant.name().zh() + " 逾期未公开事项",
                asked.self(),
                home(asked, tenant) + "/catalogue");
        return answer(tenant, asked, new Feed(head, entries));
    }

    private List<Feed.Entry> entries(Tenant tenant, Optional<ItemCode> item, Asked asked) {
        var owners = owners(tenant);
        return record.latestBelow(tenant, item.map(Set::of), ENTRIES).stream()
                .map(excerpt ->
                        entry(excerpt, owners.getOrDefault(excerpt.summary().tenant(), tenant), asked))
                .toList();
    }

    private static Feed.Entry entry(OpenRecord.Excerpt excerpt, Tenant owner, Asked asked) {
        var summary = excerpt.summary();
        return new Feed.Entry(
                "urn:uuid:" + summary.disclosure(),
                summary.title(),
                owner.name().zh(),
                home(asked, owner) + "/disclosures/" + summary.disclosure(),
                summary.publishedAt(),
                Feed.shortened(excerpt.begins()),
                summary.item().value());
    }

    private static Feed.Entry overdue(
            OpenRecord.Overdue late, Tenant owner, @Nullable CatalogueItem item, Asked asked) {
        var code = late.item().value();
        var title = item == null ? code : item.title().zh();
        return new Feed.Entry(
                "urn:sunlight:overdue:" + owner.id() + ":" + code + ":" + late.dueOn(),
                title + "（" + owner.name().zh() + "）",
                owner.name().zh(),
                home(asked, owner) + "/" + code,
                Time.endOf(late.dueOn()),
                "应于 " + late.dueOn() + " 前公开，尚未公开。",
                code);
    }

    private Map<UUID, Tenant> owners(Tenant tenant) {
        return directory.below(tenant).stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
    }

    private static String home(Asked asked, Tenant tenant) {
        return asked.origin() + "/" + tenant.slug();
    }

    private static Rendered answer(Tenant tenant, Asked asked, Feed feed) {
        return new Rendered(
                200, asked.format().mediaType(), asked.format().write(feed), new Depends(tenant, tenant.isBureau()));
    }
}
