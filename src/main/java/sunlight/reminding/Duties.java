package sunlight.reminding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Pressing;
import sunlight.compliance.PressingLine;
import sunlight.language.Text;
import sunlight.publication.gate.PressingRequests;
import sunlight.publication.gate.WaitingRequest;
import sunlight.reminding.InboxRows.Told;
import sunlight.supervision.PressingNotices;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What the tenant in scope has to do by when, as it stands at this moment. */
@ApplicationScoped
class Duties {

    @Inject
    Pressing pressing;

    @Inject
    PressingNotices notices;

    @Inject
    PressingRequests requests;

    @Inject
    Catalogues catalogues;

    /** @param until what falls due later is left out */
    List<Duty> of(Tenant tenant, LocalDate today, LocalDate until) {
        var duties = new ArrayList<Duty>();
        var lines = pressing.own(today, until);
        if (!lines.isEmpty()) {
            var titles = titles(tenant, today);
            lines.stream()
                    .filter(line -> titles.containsKey(line.item()))
                    .forEach(line -> duties.add(duty(line, titles)));
        }
        for (var notice : notices.toAnswer()) {
            notice.due()
                    .filter(due -> !due.on().isAfter(until))
                    .ifPresent(due -> duties.add(new Duty(
                            "notice:" + notice.id(),
                            Duty.Kind.ANSWER,
                            due.on(),
                            new Text(notice.title(), notice.title()),
                            "rectifications/" + notice.id())));
        }
        requests.own().stream()
                .map(Duties::decide)
                .filter(duty -> !duty.dueOn().isAfter(until))
                .forEach(duties::add);
        return duties;
    }

    /** Requests of the public on which it has to decide, in hand until the transaction ends. */
    List<Duty> requestsInHand() {
        return requests.taken().stream().map(Duties::decide).toList();
    }

    /** Named by its time: nothing of what is to be hidden goes out once more. */
    private static Duty decide(WaitingRequest request) {
        var received = Time.minute(request.receivedAt());
        return new Duty(
                "request:" + request.id(), Duty.Kind.DECIDE, request.dueOn(), new Text(received, received), "requests");
    }

    /** What is not done yet of all that a tenant may have been reminded of. */
    Set<Told> open(Tenant tenant, LocalDate today) {
        return of(tenant, today, today.plusYears(1)).stream()
                .map(duty -> new Told(duty.key(), duty.dueOn()))
                .collect(toSet());
    }

    private Map<ItemCode, Text> titles(Tenant tenant, LocalDate today) {
        return catalogues.inForce(tenant, today).stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .collect(toMap(CatalogueItem::code, CatalogueItem::title, (one, same) -> one));
    }

    private static Duty duty(PressingLine line, Map<ItemCode, Text> titles) {
        var title = titles.getOrDefault(line.item(), new Text("", ""));
        var kind = switch (line.status()) {
            case STALE -> Duty.Kind.RENEW;
            case INCOMPLETE -> Duty.Kind.COMPLETE;
            case EXPIRED_NOTICE_UP -> Duty.Kind.TAKE_DOWN;
            default -> Duty.Kind.PUBLISH;
        };
        var code = line.item().value();
        return new Duty(
                "item:" + code,
                kind,
                line.turnsOn(),
                new Text(code + " " + title.zh(), code + " " + title.en()),
                "due?item=" + code);
    }
}
