package sunlight.forwarding;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import sunlight.publication.OpenRecord;
import sunlight.publication.OpenRecord.Standing;
import sunlight.site.SitePlan;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.UseCase;

/**
 * Compares what is public with what a portal should have. Whatever way something goes, by a withdrawal, a notice that is over, a
 * request to hide or a switch of its audience: the public does not see it any more, and so the portal is told to forget it.
 */
@UseCase
public class Comparing {

    private static final Duration GONE = Duration.ofDays(90);

    @Inject
    TargetRows targets;

    @Inject
    CopyRows copies;

    @Inject
    OpenRecord record;

    @Inject
    PublishersPlans plans;

    @Inject
    Clock clock;

    @ByWorker
    public List<TargetRows.Place> targets() {
        return targets.everywhere();
    }

    /** Some tenants, for one portal of the bureau in scope. */
    @ByWorker
    public void compare(UUID portal, Collection<UUID> publishers) {
        targets.find(portal).filter(Target::active).ifPresent(target -> compare(target, publishers));
    }

    private void compare(Target target, Collection<UUID> publishers) {
        var now = clock.instant();
        var wish = target.wish();
        var arranged = wish.columns().isEmpty() ? Map.<UUID, SitePlan>of() : plans.of(publishers);
        var shown = record.standing(publishers).stream()
                .filter(each -> wish.wants(each.item(), arranged.getOrDefault(each.tenant(), SitePlan.NONE)))
                .collect(toMap(Standing::disclosure, Function.identity(), (one, same) -> one));
        var known = copies.wanted(target.id(), publishers);
        shown.values().stream()
                .filter(each -> !Objects.equals(known.get(each.disclosure()), Optional.of(each.number())))
                .forEach(each -> copies.want(target.id(), each, now));
        known.forEach((disclosure, wanted) -> {
            if (wanted.isPresent() && !shown.containsKey(disclosure)) {
                copies.wantNoMore(target.id(), disclosure, now);
            }
        });
    }

    /** Of who is not below the bureau any more the portal shows nothing. */
    @ByWorker
    public void forgetOthers(UUID portal, Collection<UUID> below) {
        copies.wantNoneOfOthers(portal, below, clock.instant());
    }

    /** Once a day: what is sealed with the former key is sealed with the present one, and what is long gone is forgotten. */
    @ByWorker
    public void tidyUp() {
        targets.sealAnew();
        copies.forgetOld(clock.instant().minus(GONE));
    }
}
