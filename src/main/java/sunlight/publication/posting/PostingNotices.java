package sunlight.publication.posting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.files.FileStore;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.publication.Download;
import sunlight.publication.RecordChanged;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.PublicOrigin;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;
import sunlight.workdays.Calendars;

/** What hangs on the notice board: recorded by one person, confirmed by another, only ever added to. */
@UseCase
public class PostingNotices {

    private static final int LONGEST_PLACE = 200;

    @Inject
    PostingRows rows;

    @Inject
    PostingPhotos photos;

    @Inject
    Catalogues catalogues;

    @Inject
    Calendars calendars;

    @Inject
    FileStore store;

    @Inject
    PublicOrigin origin;

    @Inject
    SecondPerson second;

    @Inject
    Clock clock;

    @Inject
    Event<RecordChanged> changed;

    /** Editions for parents or staff that are in force, newest first. */
    @Requires(Permission.READ_OWN)
    public List<PostableEdition> postable() {
        return rows.postable();
    }

    /** Every record, newest first. */
    @Requires(Permission.READ_OWN)
    public List<PostedNotice> all() {
        return rows.all();
    }

    /** The last day on which a notice must still hang that went up on a day. */
    @Requires(Permission.READ_OWN)
    public LocalDate leastUntil(UUID edition, LocalDate from) {
        return leastUntil(rows.postable(edition).orElseThrow(NotFound::new), from);
    }

    /** @param photo of the notice where it hangs; metadata is taken out, and what the gate never lets out is refused */
    @Requires(Permission.DRAFT)
    public UUID record(NewPosting posting, String photoName, InputStream photo) {
        var edition = rows.postable(posting.edition()).orElseThrow(NotFound::new);
        RequiredText.of("place", "posting.placeMissing", posting.place(), LONGEST_PLACE);
        requirePeriod(edition, posting);
        var id = Ids.next();
        var kept = photos.keep(Scope.requireTenant().id(), edition.disclosure(), posting, photoName, photo);
        rows.add(id, edition, posting, kept, Scope.requireActor(), clock.instant());
        return id;
    }

    /** Never by the person who recorded it. */
    @Requires(Permission.APPROVE)
    public void confirm(UUID id) {
        var notice = undecided(id);
        rows.decide(id, true, "", decider(notice), clock.instant());
        changed.fire(new RecordChanged(Set.of(notice.item())));
    }

    @Requires(Permission.APPROVE)
    public void refuse(UUID id, String reason) {
        var why = RequiredText.reason("posting.reasonMissing", reason);
        rows.decide(id, false, why, decider(undecided(id)), clock.instant());
    }

    /** Taken down before the day that was planned. */
    @Requires(Permission.DECLARE)
    public void end(UUID id, LocalDate on, String reason) {
        var why = RequiredText.reason("posting.reasonMissing", reason);
        var notice = rows.one(id).orElseThrow(NotFound::new);
        if (notice.state(today()) != PostingState.UP) {
            throw RuleBroken.of("state", "posting.notUp");
        }
        if (on.isBefore(notice.from()) || on.isAfter(today())) {
            throw RuleBroken.of("on", "posting.endWrong", notice.from());
        }
        rows.end(id, new PostedNotice.End(on, why, Scope.requireActor().name()), Scope.requireActor(), clock.instant());
        changed.fire(new RecordChanged(Set.of(notice.item())));
    }

    /** What is printed for the notice board; nothing where it was withdrawn or is hidden, so it must not hang there. */
    @Requires(Permission.READ_OWN)
    public Optional<NoticeSheet> sheet(UUID id) {
        if (rows.isGone(id)) {
            return Optional.empty();
        }
        var edition = rows.postable(id).orElseThrow(NotFound::new);
        var item = item(edition);
        var until = leastUntil(edition, today());
        var address = origin.of(Scope.requireTenant()) + "/"
                + Scope.requireTenant().slug() + "/posted/" + edition.indexNumber();
        return Optional.of(new NoticeSheet(
                Scope.requireTenant().name(), address, edition, item, rows.body(id), rows.answers(id), until));
    }

    @Requires(Permission.READ_OWN)
    public Download photo(UUID id) {
        var file = rows.photo(id).orElseThrow(NotFound::new);
        var tenant = Scope.requireTenant().id();
        return new Download(
                file.name(), file.mediaType(), file.size(), file.sha256(), () -> store.open(tenant, file.sha256()));
    }

    private PostedNotice undecided(UUID id) {
        var notice = rows.one(id).orElseThrow(NotFound::new);
        if (notice.decision() != null) {
            throw RuleBroken.of("state", "posting.decided");
        }
        return notice;
    }

    /** Neither who recorded it, nor somebody in that person's place. */
    private Actor decider(PostedNotice notice) {
        return second.confirming(notice.recorded().subject());
    }

    private void requirePeriod(PostableEdition edition, NewPosting posting) {
        if (posting.from().isAfter(today()) || posting.from().isBefore(edition.publishedOn())) {
            throw RuleBroken.of("from", "posting.fromWrong", edition.publishedOn());
        }
        var least = leastUntil(edition, posting.from());
        if (posting.until().isBefore(least)) {
            throw RuleBroken.of("until", "posting.tooShort", least);
        }
        if (posting.until().isAfter(posting.from().plusYears(1))) {
            throw RuleBroken.of("until", "posting.tooLong");
        }
    }

    private LocalDate leastUntil(PostableEdition edition, LocalDate from) {
        var item = item(edition);
        return PostingPeriod.leastUntil(from, item, calendars.workingDays(from));
    }

    /** What is owed to everybody is not met inside the school. */
    private CatalogueItem item(PostableEdition edition) {
        var item = catalogues
                .inForce(Scope.requireTenant(), today())
                .flatMap(catalogue -> catalogue.item(edition.item()))
                .orElseThrow(NotFound::new);
        if (item.audience() == Audience.PUBLIC) {
            throw RuleBroken.of("item", "posting.owedToPublic");
        }
        return item;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
