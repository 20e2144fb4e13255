package sunlight.portal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Language;
import sunlight.portal.pages.CataloguePages.Reading;
import sunlight.portal.pages.DisclosurePages;
import sunlight.portal.pages.Variant;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.publication.Draft;
import sunlight.publication.EditionTrace;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.publication.PublishedItems;
import sunlight.publication.Upcoming;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/**
 * A draft as its public page would show it today: the same template, the same stylesheet. It reads nothing of the draft
 * itself; whoever gives it one has been let in to read it.
 */
@UseCase
public class DraftPage {

    @Inject
    Directory directory;

    @Inject
    Places places;

    @Inject
    PublishedItems published;

    @Inject
    Adopted adopted;

    @Inject
    Clock clock;

    @OpenToAll
    public byte[] of(Tenant owner, Upcoming upcoming, boolean large) {
        var draft = upcoming.draft();
        var visit = visit(owner, draft.id(), large);
        var item = places.item(owner, draft.item()).orElse(null);
        var page = DisclosurePages.disclosure(
                visit, owner, item, reading(owner, upcoming), places.grounds(visit, owner, item));
        return Templates.render("disclosure", page);
    }

    /** The site's own host is shown, at whatever host the console stands. */
    private Visit visit(Tenant owner, UUID disclosure, boolean large) {
        var host = directory.byId(owner.root()).orElseThrow(NotFound::new);
        var path = "/" + owner.slug() + "/disclosures/" + disclosure;
        return new Visit(
                new Variant(Language.ZH, large),
                path,
                host,
                PublicRequest.ownOrigin(),
                Assets.STYLESHEET.address(),
                Assets.EMBLEM.address());
    }

    private Reading reading(Tenant owner, Upcoming upcoming) {
        var draft = upcoming.draft();
        var next = new EditionTrace(
                draft.editions() + 1,
                draft.item(),
                clock.instant(),
                null,
                null,
                false,
                upcoming.notice(),
                draft.change());
        var history = new ArrayList<EditionTrace>();
        history.add(next);
        history.addAll(published.history(owner, draft.id()));
        return new Reading(edition(owner, upcoming, next), history, null, adopted.of(owner, draft.adopts(), 0));
    }

    private PublishedEdition edition(Tenant owner, Upcoming upcoming, EditionTrace next) {
        var draft = upcoming.draft();
        var content = draft.content();
        return new PublishedEdition(
                owner.id(),
                draft.id(),
                next.number(),
                draft.item(),
                content.title(),
                content.body(),
                content.answers(),
                Optional.<@Nullable LocalDate>ofNullable(content.formedOn()).orElseGet(places::today),
                content.documentNumber(),
                draft.indexNumber(),
                next.publishedAt(),
                files(draft),
                null,
                null,
                upcoming.snapshot());
    }

    private static List<PublishedFile> files(Draft draft) {
        return draft.attachments().stream()
                .map(file ->
                        new PublishedFile(file.id(), "", file.name(), file.mediaType(), file.size(), file.inline()))
                .toList();
    }
}
