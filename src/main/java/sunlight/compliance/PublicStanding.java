package sunlight.compliance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalGrounds;
import sunlight.catalogue.Mode;
import sunlight.language.Message;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.publication.TakenDown;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/** What everybody may know of how a tenant meets its catalogue; the bureau's setting decides about what is overdue. */
@PublicReading
public class PublicStanding {

    @Inject
    Catalogues catalogues;

    @Inject
    PublishedItems published;

    @Inject
    WaiverReading waivers;

    @Inject
    Clock clock;

    /** Every item that applies, in the order of the catalogue. */
    @OpenToAll
    public List<PublicLine> of(Tenant tenant) {
        var today = LocalDate.now(clock);
        var editions = published.of(tenant).stream().collect(Collectors.groupingBy(PublishedSummary::item));
        var told = new Told(
                published.nilDeclarations(tenant, today),
                published.overdueShown(tenant, today),
                published.takenDown(tenant),
                published.withoutEvent(tenant, today));
        return catalogues.inForce(tenant, today).stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .filter(item -> Profile.of(tenant).owes(item))
                .map(item -> line(item, tenant, editions.getOrDefault(item.code(), List.of()), told))
                .toList();
    }

    /** Items that a bureau has exempted a tenant from, each until when. */
    @OpenToAll
    public Map<ItemCode, LocalDate> exemptUntil(Tenant tenant, LocalDate day) {
        return waivers.exemptUntil(tenant.id(), day);
    }

    private PublicLine line(CatalogueItem item, Tenant tenant, List<PublishedSummary> own, Told told) {
        if (!own.isEmpty()) {
            var latest = day(own.get(0).publishedAt());
            var reason = own.size() == 1
                    ? Message.of("portal.state.published", latest.toString())
                    : Message.of("portal.state.publishedMany", latest.toString(), own.size());
            return new PublicLine(
                    item,
                    PublicState.PUBLISHED,
                    latest,
                    besideNil(reason, told.nil().get(item.code())),
                    LegalGrounds.of(item.basis(), tenant).said());
        }
        return without(item, tenant, told);
    }

    private PublicLine without(CatalogueItem item, Tenant tenant, Told told) {
        var nilUntil = told.nil().get(item.code());
        var overdueSince = told.overdue().get(item.code());
        var ground = LegalGrounds.of(item.basis(), tenant).said();
        if (item.mode() == Mode.GENERATED) {
            return new PublicLine(item, PublicState.PUBLISHED, null, Message.of("portal.state.generated"), ground);
        }
        if (item.audience() != Audience.PUBLIC) {
            var posted = Message.of("portal.state.posted." + item.audience().name());
            return new PublicLine(item, PublicState.POSTED, null, posted, ground);
        }
        if (nilUntil != null) {
            return new PublicLine(item, PublicState.NIL, nilUntil, declaredNil(nilUntil), ground);
        }
        if (overdueSince != null) {
            var late = Message.of("portal.state.overdue", overdueSince.toString());
            return new PublicLine(item, PublicState.OVERDUE, overdueSince, late, ground);
        }
        return told.gone(item)
                .map(gone -> takenDown(item, gone, ground))
                .orElseGet(() -> told.nothingOwed().contains(item.code())
                        ? new PublicLine(
                                item, PublicState.NOTHING_OWED, null, Message.of("portal.state.nothingOwed"), ground)
                        : new PublicLine(item, PublicState.NOT_YET, null, Message.of("portal.state.notYet"), ground));
    }

    private PublicLine takenDown(CatalogueItem item, TakenDown gone, List<Message> ground) {
        var on = day(gone.withdrawnAt());
        var why = Message.of(
                gone.expired() ? "portal.state.expired" : "portal.state.takenDown",
                day(gone.publishedAt()).toString(),
                on.toString());
        return new PublicLine(item, PublicState.TAKEN_DOWN, on, why, ground);
    }

    private static Message besideNil(Message published, @Nullable LocalDate nilUntil) {
        return nilUntil == null ? published : Message.of("portal.state.both", published, declaredNil(nilUntil));
    }

    private static Message declaredNil(LocalDate until) {
        return Message.of("portal.state.nil", until.toString());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** What is told of items of which nothing is public. */
    private record Told(
            Map<ItemCode, LocalDate> nil,
            Map<ItemCode, LocalDate> overdue,
            List<TakenDown> taken,
            Set<ItemCode> nothingOwed) {

        Optional<TakenDown> gone(CatalogueItem item) {
            return taken.stream()
                    .filter(each -> each.item().equals(item.code()))
                    .findFirst();
        }
    }
}
