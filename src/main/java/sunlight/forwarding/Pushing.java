package sunlight.forwarding;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.portal.OpenDataReading;
import sunlight.problem.NotFound;
import sunlight.publication.OpenRecord;
import sunlight.reminding.channel.Sent;
import sunlight.site.SitePlan;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Directory;
import sunlight.tenancy.PublicOrigin;
import sunlight.tenancy.UseCase;

/** Takes copies into hand and notes what became of them, each in a transaction of its own. */
@UseCase
public class Pushing {

    /** Within about a day and a half. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    @Inject
    TargetRows targets;

    @Inject
    CopyRows copies;

    @Inject
    OpenRecord record;

    @Inject
    PublishersPlans plans;

    @Inject
    OpenDataReading openData;

    @Inject
    Directory directory;

    @Inject
    PublicOrigin origin;

    @Inject
    Clock clock;

    @ByWorker
    public List<TargetRows.Place> due() {
        return copies.due(clock.instant());
    }

    /** What is public at this very moment; it may be less than was wanted when it was put in line. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Parcel> take(UUID id) {
        return copies.take(id, clock.instant()).flatMap(this::parcel);
    }

    private Optional<Parcel> parcel(CopyRows.Taken taken) {
        var target = targets.find(taken.target()).orElseThrow(NotFound::new);
        var wire = target.wire();
        if (wire == null) {
            copies.setAside(taken, Sent.SEALED.reason(), clock.instant());
            return Optional.empty();
        }
        var publisher = directory.byId(taken.publisher()).orElseThrow(NotFound::new);
        var key = taken.id() + "-" + taken.version();
        var about = new PushJson.About(
                key,
                publisher,
                origin.of(publisher),
                target.column(),
                taken.disclosure().toString(),
                clock.instant());
        var plan = plans.of(List.of(publisher.id())).getOrDefault(publisher.id(), SitePlan.NONE);
        var shown = record.current(publisher, taken.disclosure())
                .filter(open -> target.wish().wants(open.edition().item(), plan));
        var json = shown.map(open -> PushJson.shown(
                        about,
                        open,
                        openData.items(publisher).get(open.edition().item()),
                        taken.sent() == null))
                .orElseGet(() -> PushJson.removed(about));
        var number = shown.map(open -> open.edition().number()).orElse(null);
        return Optional.of(new Parcel(taken, wire, json, number, key));
    }

    /** The portal took it, or it is tried again after a while that grows, or a person has to look at it. */
    @ByWorker
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(Parcel parcel, Sent sent) {
        var now = clock.instant();
        var taken = parcel.taken();
        switch (sent.delivery()) {
            case SENT -> copies.done(taken, parcel.edition(), now);
            case REFUSED -> copies.setAside(taken, sent.reason(), now);
            case NOT_NOW, LATER, UNKNOWN -> later(taken, sent.reason(), now);
        }
    }

    /** A second push of the same is no harm: the portal knows it by its key. */
    private void later(CopyRows.Taken taken, String reason, Instant now) {
        if (taken.attempts() >= MOST_ATTEMPTS) {
            copies.setAside(taken, reason, now);
            return;
        }
        var wait = Sent.waitAfter(taken.attempts());
        copies.postpone(taken, reason, now.plus(wait));
        targets.rest(taken.target(), now.plus(wait.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wait));
    }
}
