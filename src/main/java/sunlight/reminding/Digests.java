package sunlight.reminding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sunlight.compliance.DueWindow;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Pressing;
import sunlight.compliance.PressingLine;
import sunlight.compliance.StatusChoice;
import sunlight.identity.Sight;
import sunlight.language.Message;
import sunlight.publication.gate.PressingRequests;
import sunlight.publication.gate.WaitingRequest;
import sunlight.reminding.InboxContent.Group;
import sunlight.reminding.InboxContent.Line;
import sunlight.supervision.PressingNotices;
import sunlight.supervision.campaign.PressingCampaigns;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What a bureau should know of those below it: the news and what waits, each with the way to it. */
@ApplicationScoped
class Digests {

    private static final int DAYS_AHEAD = 7;
    static final int MOST = 20;

    @Inject
    Pressing pressing;

    @Inject
    PressingNotices notices;

    @Inject
    PressingCampaigns campaigns;

    @Inject
    PressingRequests requests;

    @Inject
    Sending sending;

    @Inject
    InboxRows inbox;

    @Inject
    Directory directory;

    /** @param since when the digest before was made */
    InboxContent of(Tenant bureau, Instant since, LocalDate today) {
        return of(bureau, new Sight(true, Set.of()), since, today);
    }

    /** @param sight whose schools are told of; what got stuck on the way is for those who see everybody */
    InboxContent of(Tenant bureau, Sight sight, Instant since, LocalDate today) {
        var tenants = directory.below(bureau).stream()
                .filter(each -> each.active() && sight.sees(each.id()))
                .collect(toMap(Tenant::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var window = new DueWindow(today, today.plusDays(DAYS_AHEAD));
        var own = Scope.inside(bureau);
        var subtree = own.reaching(Scope.Reach.SUBTREE);
        var late = Scope.run(subtree, () -> pressing.newlyLate(today, since)).stream()
                .filter(line -> tenants.containsKey(line.tenant()))
                .toList();
        var soon = Scope.run(subtree, () -> pressing.soonBelow(window)).stream()
                .filter(line -> tenants.containsKey(line.tenant()))
                .toList();
        var stuck = sight.all() ? Scope.run(subtree, sending::stuck) : 0;
        var groups = Stream.of(
                        schools("late", late, tenants, MatrixQuery.ALL.with(Part.STATUS, StatusChoice.LATE.code())),
                        schools("soon", soon, tenants, MatrixQuery.ALL.with(Part.DUE, window)),
                        NoticeGroup.UNANSWERED.of(Scope.run(own, notices::unanswered), tenants),
                        NoticeGroup.ON_BUREAU.of(Scope.run(own, notices::onBureau), tenants),
                        campaigns(bureau, tenants, window),
                        moved(
                                Scope.run(subtree, () -> inbox.movedSince(LocalDate.ofInstant(since, Time.ZONE))),
                                tenants),
                        requests(Scope.run(subtree, requests::overdue), tenants),
                        stuck(stuck))
                .flatMap(List::stream)
                .toList();
        return new InboxContent(Message.of("digest.subject", late.size(), soon.size()), groups);
    }

    private static List<Group> schools(
            String what, List<PressingLine> lines, Map<UUID, Tenant> tenants, MatrixQuery query) {
        var counts = lines.stream().collect(groupingBy(PressingLine::tenant, counting()));
        var all = "matrix?" + query.text();
        return group(Message.of("digest." + what, lines.size(), counts.size()), counts, tenants, all, tenant -> {
            var asked = query.with(Part.SCHOOL, tenant.slug());
            return "matrix?"
                    + (tenant.isSchool()
                                    ? asked
                                    : asked.with(Part.WHOM, tenant.kind().audience()))
                            .text();
        });
    }

    /** Of a campaign with schools of others only, nothing is told to whoever sees some schools. */
    private List<Group> campaigns(Tenant bureau, Map<UUID, Tenant> tenants, DueWindow window) {
        var lines = Scope.run(Scope.inside(bureau), () -> campaigns.until(window.until())).stream()
                .flatMap(campaign -> campaign(campaign, tenants, window.from()).stream())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Group(Message.of("digest.campaigns", lines.size()), lines));
    }

    private static Optional<Line> campaign(
            PressingCampaigns.Line campaign, Map<UUID, Tenant> tenants, LocalDate today) {
        var left = campaign.left().stream().filter(tenants::containsKey).count();
        if (campaign.begun() && left == 0 && !campaign.left().isEmpty()) {
            return Optional.empty();
        }
        var what = !campaign.begun() ? "begin" : campaign.on().isBefore(today) ? "late" : "soon";
        return Optional.of(Line.of(
                Message.of("digest.campaign." + what, campaign.name(), campaign.on(), left),
                "campaigns/" + campaign.id()));
    }

    /** Each school has been told itself; the bureau reads whose dates moved. */
    private static List<Group> moved(Map<UUID, Long> all, Map<UUID, Tenant> tenants) {
        var counts = new HashMap<>(all);
        counts.keySet().retainAll(tenants.keySet());
        return group(
                Message.of("digest.moved", counts.size()),
                counts,
                tenants,
                "matrix",
                tenant -> "matrix?"
                        + MatrixQuery.ALL.with(Part.SCHOOL, tenant.slug()).text());
    }

    private static List<Group> requests(List<WaitingRequest> all, Map<UUID, Tenant> tenants) {
        var counts = all.stream()
                .filter(line -> tenants.containsKey(line.tenant()))
                .collect(groupingBy(WaitingRequest::tenant, counting()));
        var sum = counts.values().stream().mapToInt(Long::intValue).sum();
        var head = Message.of("digest.requests", sum, counts.size());
        return group(head, counts, tenants, "privacy", tenant -> "privacy");
    }

    private static List<Group> stuck(int count) {
        return count == 0
                ? List.of()
                : List.of(new Group(
                        Message.of("digest.stuck"),
                        List.of(Line.of(Message.of("digest.stuck.count", count), "reminders"))));
    }

    /** Those with most first, and the rest together. */
    private static List<Group> group(
            Message head,
            Map<UUID, Long> counts,
            Map<UUID, Tenant> tenants,
            String all,
            Function<Tenant, String> path) {
        if (counts.isEmpty()) {
            return List.of();
        }
        var lines = tenants.values().stream()
                .filter(tenant -> counts.containsKey(tenant.id()))
                .sorted(Comparator.comparing((Tenant tenant) -> -counts.getOrDefault(tenant.id(), 0L)))
                .limit(MOST)
                .map(tenant -> Line.of(
                        Message.of("digest.school", tenant.name(), counts.getOrDefault(tenant.id(), 0L)),
                        path.apply(tenant)))
                .collect(toCollection(ArrayList::new));
        if (counts.size() > MOST) {
            lines.add(Line.of(Message.of("digest.more", counts.size() - MOST), all));
        }
        return List.of(new Group(head, lines));
    }
}
