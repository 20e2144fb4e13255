package sunlight.portal;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.portal.pages.SubscribePage;
import sunlight.portal.pages.SubscribePages;
import sunlight.portal.pages.Visit;
import sunlight.problem.NotFound;
import sunlight.subscription.Subscribing;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Shows the form by which anybody subscribes to mails, and takes what was asked. Without a mail server there is none. */
@UseCase
public class SubscribeReading {

    private static final int MISTYPED = 422;
    private static final int TOO_MANY = 429;

    @Inject
    Places places;

    @Inject
    Subscribing subscribing;

    @Inject
    FormStamp stamps;

    @OpenToAll
    public Rendered form(Visit visit, String slug, SubscribePage.Typed typed, @Nullable String wrong) {
        var tenant = require(visit, slug);
        var page = SubscribePages.form(visit, tenant, places.items(tenant), typed, wrong, stamps.now());
        return new Rendered(wrong == null ? 200 : MISTYPED, Rendered.HTML, Templates.render("subscribe", page), null);
    }

    @OpenToAll
    public void ask(Visit visit, String slug, SubscribePage.Typed typed) {
        var tenant = require(visit, slug);
        var item = Optional.of(typed.item())
                .filter(code -> code.matches("[A-Z][0-9]{4}"))
                .map(ItemCode::new)
                .filter(code -> places.item(tenant, code).isPresent());
        subscribing.ask(tenant, item, typed.address(), visit.variant().language());
    }

    @OpenToAll
    public Rendered received(Visit visit, String slug) {
        return Rendered.word(200, SubscribePages.received(visit, require(visit, slug)));
    }

    @OpenToAll
    public Rendered tooMany(Visit visit, String slug) {
        return Rendered.word(TOO_MANY, SubscribePages.tooMany(visit, require(visit, slug)));
    }

    /** A link in a mail only asks: programs that look at mails open links, and must change nothing by it. */
    @OpenToAll
    public Rendered question(Visit visit, String slug, SubscribePage.Deed deed) {
        return Rendered.page("answer", SubscribePages.question(visit, places.require(visit, slug), deed), null);
    }

    @OpenToAll
    public Rendered done(Visit visit, String slug, SubscribePage.Deed deed, UUID id, UUID secret) {
        var tenant = places.require(visit, slug);
        var done = true;
        if (deed == SubscribePage.Deed.CONFIRM) {
            done = subscribing.confirm(tenant, id, secret);
        } else {
            subscribing.end(tenant, id, secret);
        }
        return Rendered.word(200, SubscribePages.done(visit, tenant, deed, done));
    }

    private Tenant require(Visit visit, String slug) {
        if (!subscribing.isOffered()) {
            throw new NotFound();
        }
        return places.require(visit, slug);
    }
}
