package sunlight.portal;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.portal.pages.HidePage;
import sunlight.portal.pages.HidePages;
import sunlight.portal.pages.Visit;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.publication.gate.AskingToHide;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Shows the form by which anybody asks to have something hidden, and takes what was asked. */
@UseCase
public class HideReading {

    private static final Pattern DISCLOSURE =
            Pattern.compile("/([a-z0-9-]+)/disclosures/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?].*)?");
    private static final Pattern ITEM = Pattern.compile("/([a-z0-9-]+)/([A-Z][0-9]{4})");

    @Inject
    Places places;

    @Inject
    PublishedItems published;

    @Inject
    AskingToHide asking;

    @Inject
    FormStamp stamps;

    @OpenToAll
    public Rendered form(Visit visit, String slug, HidePage.Typed typed, @Nullable String wrong) {
        var tenant = places.require(visit, slug);
        var key = wrong == null ? null : HidePages.say(visit, wrong, 2000);
        return new Rendered(
                wrong == null ? 200 : 422,
                "text/html;charset=utf-8",
                Templates.render("hide", HidePages.form(visit, tenant, typed, key, stamps.now())),
                null);
    }

    @OpenToAll
    public void ask(Visit visit, String slug, HidePage.Typed typed) {
        var tenant = places.require(visit, slug);
        asking.ask(tenant, shownAt(tenant, typed.page()).orElse(null), typed.page(), typed.concern(), typed.contact());
    }

    @OpenToAll
    public Rendered received(Visit visit, String slug) {
        return Rendered.word(200, HidePages.received(visit, places.require(visit, slug)));
    }

    @OpenToAll
    public Rendered tooMany(Visit visit, String slug) {
        return Rendered.word(429, HidePages.tooMany(visit, places.require(visit, slug)));
    }

    /** The disclosure that the page shows; nothing where it shows several, or none of this tenant that is public. */
    private Optional<UUID> shownAt(Tenant tenant, String page) {
        var disclosure = DISCLOSURE.matcher(page);
        if (disclosure.matches() && disclosure.group(1).equals(tenant.slug())) {
            var id = UUID.fromString(disclosure.group(2));
            return published.history(tenant, id).isEmpty() ? Optional.empty() : Optional.of(id);
        }
        var item = ITEM.matcher(page);
        if (!item.matches() || !item.group(1).equals(tenant.slug())) {
            return Optional.empty();
        }
        var shown = published.of(tenant).stream()
                .filter(summary -> summary.item().value().equals(item.group(2)))
                .map(PublishedSummary::disclosure)
                .toList();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }
}
