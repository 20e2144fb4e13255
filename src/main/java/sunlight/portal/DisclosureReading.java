package sunlight.portal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.portal.Rendered.Depends;
import sunlight.portal.pages.CataloguePages;
import sunlight.portal.pages.CataloguePages.Reading;
import sunlight.portal.pages.ChangesPages;
import sunlight.portal.pages.DisclosurePages;
import sunlight.portal.pages.Link;
import sunlight.portal.pages.PostedPages;
import sunlight.portal.pages.Standing;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.EditionTrace;
import sunlight.publication.PublishedFile;
import sunlight.publication.PublishedItems;
import sunlight.publication.ShownDisclosure.Shown;
import sunlight.publication.ShownEditions;
import sunlight.publication.gate.AskingToHide;
import sunlight.publication.posting.PostedNotices;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/** Reads what the pages of items and disclosures show, each in one transaction and as one use case. */
@PublicReading
public class DisclosureReading {

    private static final int GONE = 410;

    /** It may be back tomorrow, so it is not gone; search engines forget it meanwhile. */
    private static final int HIDDEN = 404;

    @Inject
    Places places;

    @Inject
    PublishedItems published;

    @Inject
    ShownEditions shown;

    @Inject
    AskingToHide asking;

    @Inject
    PostedNotices posted;

    @Inject
    Adopted adopted;

    @OpenToAll
    public Rendered item(Visit visit, String slug, ItemCode code) {
        var tenant = places.require(visit, slug);
        var standing = places.standing(tenant, published.of(tenant), code).orElseThrow(NotFound::new);
        var grounds = places.grounds(visit, tenant, standing.item());
        var around = new CataloguePages.Around(places.plan(tenant), posted(visit, tenant, standing));
        var only = only(tenant, standing);
        var page = CataloguePages.item(visit, tenant, standing, only, around, grounds);
        return Rendered.page("item", page, depends(tenant, only));
    }

    private List<Link> posted(Visit visit, Tenant tenant, Standing standing) {
        if (standing.item().audience() == Audience.PUBLIC) {
            return List.of();
        }
        var stubs = posted.of(tenant).stream()
                .filter(stub -> stub.item().equals(standing.item().code()))
                .toList();
        return PostedPages.links(visit, tenant, stubs);
    }

    private @Nullable Reading only(Tenant tenant, Standing standing) {
        if (standing.published().size() != 1) {
            return null;
        }
        var id = standing.published().get(0).disclosure();
        var only = shown.newest(tenant, id);
        return only.shown()
                .map(edition -> reading(tenant, edition, only.history()))
                .orElse(null);
    }

    private Reading reading(Tenant tenant, Shown shown, List<EditionTrace> history) {
        var edition = shown.edition();
        var logged = shown.logged().orElse(null);
        var adoption = edition.adoption();
        if (adoption == null) {
            return new Reading(edition, history, logged);
        }
        // An older edition is shown with the text as it was then.
        var newest = history.stream().noneMatch(trace -> trace.isReadable() && trace.number() > edition.number());
        var text = adopted.of(tenant, adoption.source(), newest ? 0 : adoption.number());
        return new Reading(edition, history, logged, text);
    }

    /** What is read from a bureau above changes with the record of that bureau. */
    private static Depends depends(Tenant tenant, @Nullable Reading reading) {
        var text = reading == null ? null : reading.adopted();
        return new Depends(tenant, false, text == null ? List.of() : List.of(text.publisher()));
    }

    @OpenToAll
    public Rendered current(Visit visit, String slug, UUID id) {
        var tenant = places.require(visit, slug);
        var newest = shown.newest(tenant, id);
        return disclosure(visit, tenant, id, newest.shown(), newest.history());
    }

    @OpenToAll
    public Rendered edition(Visit visit, String slug, UUID id, int number) {
        var tenant = places.require(visit, slug);
        var asked = shown.numbered(tenant, id, number);
        var history = asked.shown().isPresent()
                ? asked.history()
                : asked.history().stream()
                        .filter(trace -> trace.number() == number)
                        .toList();
        return disclosure(visit, tenant, id, asked.shown(), history);
    }

    /** What an edition changed in the one before it that can still be read; both are asked for as the public reads them. */
    @OpenToAll
    public Rendered changes(Visit visit, String slug, UUID id, int number) {
        var tenant = places.require(visit, slug);
        var before = ChangesPages.before(published.history(tenant, id), number);
        var older = published.edition(tenant, id, before).orElseThrow(NotFound::new);
        var newer = published.edition(tenant, id, number).orElseThrow(NotFound::new);
        var item = places.item(tenant, newer.item()).orElse(null);
        var page = ChangesPages.changes(visit, tenant, item, older, newer);
        return Rendered.page("changes", page, new Depends(tenant, false));
    }

    private Rendered disclosure(
            Visit visit, Tenant tenant, UUID id, Optional<Shown> edition, List<EditionTrace> history) {
        if (history.isEmpty()) {
            throw new NotFound();
        }
        CatalogueItem item = places.item(tenant, history.get(0).item()).orElse(null);
        if (edition.isEmpty() && asking.isHidden(tenant, id)) {
            return Rendered.word(HIDDEN, DisclosurePages.hidden(visit, tenant, item));
        }
        if (edition.isEmpty()) {
            return Rendered.word(GONE, DisclosurePages.withdrawn(visit, tenant, item, history));
        }
        var grounds = places.grounds(visit, tenant, item);
        var reading = reading(tenant, edition.get(), history);
        var page = DisclosurePages.disclosure(visit, tenant, item, reading, grounds);
        return Rendered.page("disclosure", page, depends(tenant, reading));
    }

    /** A file of a readable edition, with the tenant whose it is. */
    public record Download(Tenant tenant, PublishedFile file) {}

    @OpenToAll
    public Download file(Visit visit, String slug, UUID id) {
        var tenant = places.require(visit, slug);
        return new Download(tenant, published.file(tenant, id).orElseThrow(NotFound::new));
    }
}
