package sunlight.publication.gate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.Stale;
import sunlight.publication.gate.HideRequest.Outcome;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** What the public asked the tenant to hide: seen at once, decided within one working day. */
@UseCase
public class HideRequestDesk {

    private static final int LATEST_DECIDED = 50;

    @Inject
    Rows rows;

    @Inject
    OpenRequests requests;

    @Inject
    AskedPages asked;

    @Inject
    HidingRows hidings;

    @Inject
    DecisionDays days;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** By when each request that waits is to be decided, the most urgent first. */
    @Requires(Permission.READ_OWN)
    public List<LocalDate> due() {
        return requests.all().stream().map(WaitingRequest::dueOn).sorted().toList();
    }

    /** Open ones first, the oldest on top; then what was decided last. */
    @Requires(Permission.READ_OWN)
    public List<HideRequest> all() {
        var requests = rows.of("""
                        select r.id, r.disclosure_id, d.title, r.page, r.concern, r.contact, r.received_at, r.outcome,
                               r.answer, r.decider_name, r.decided_at,
                               exists (select 1 from edition e where e.disclosure_id = r.disclosure_id
                                        and e.hidden_at is not null and e.withdrawn_at is null)
                        from hide_request r left join disclosure d on d.id = r.disclosure_id
                        where r.decided_at is null or r.id in (select l.id from hide_request l
                          where l.decided_at is not null order by l.decided_at desc limit ?1)
                        order by r.decided_at desc nulls first, r.received_at
                        """, LATEST_DECIDED);
        var dueOn = days.of(requests.stream().map(row -> Rows.moment(row[6])).toList());
        return requests.stream().map(row -> request(row, dueOn)).toList();
    }

    private HideRequest request(Object[] row, Function<Instant, LocalDate> dueOn) {
        var received = Rows.moment(row[6]);
        var due = dueOn.apply(received);
        var answer = row[7] == null
                ? null
                : new HideRequest.Answer(
                        Outcome.valueOf((String) row[7]), (String) row[8], (String) row[9], Rows.moment(row[10]));
        return new HideRequest(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                received,
                due,
                answer == null && LocalDate.now(clock).isAfter(due),
                (Boolean) row[11],
                answer);
    }

    /** What a decision would do to the page as it stands now; said before it is signed. */
    @Requires(Permission.READ_OWN)
    public HideEffect foreseen(UUID request, Outcome outcome) {
        return asked.of(request)
                .map(page -> HideEffect.of(outcome, page.facts()))
                .orElse(HideEffect.NOTHING_PUBLIC);
    }

    /** Hides the page, or one file of it, until it is decided; deciding that all stays shows again what this hid. */
    @Requires(Permission.DECLARE)
    public void hide(UUID request, @Nullable UUID file, String reason) {
        var disclosure = asked.disclosure(request).orElseThrow(NotFound::new);
        hidings.set(new HidingRows.What(disclosure, file, request, null), true, reason);
    }

    /**
     * Says what comes of it and does it to the page in the same transaction; whoever asked and left a contact is told by
     * the school.
     */
    @Requires(Permission.APPROVE)
    public HideEffect decide(UUID request, Outcome outcome, @Nullable String reason) {
        var why = RequiredText.reason("gate.whyMissing", reason == null ? "" : reason);
        asked.lockPage(request);
        note(request, outcome, why);
        deeds.fire(new Deed("gate.hideRequestDecided", "hideRequest", request.toString()));
        return asked.of(request).map(page -> carriedOut(page, outcome, why)).orElse(HideEffect.NOTHING_PUBLIC);
    }

    private void note(UUID request, Outcome outcome, String reason) {
        var decider = Scope.requireActor();
        var decided =
                rows.change("""
                update hide_request set decided_at = ?2, outcome = ?3, answer = ?4, decider = ?5, decider_name = ?6
                where id = ?1 and decided_at is null
                """, request, clock.instant(), outcome.name(), reason, decider.subject(), decider.name());
        if (decided == 0) {
            throw new Stale();
        }
    }

    private HideEffect carriedOut(AskedPages.Page page, Outcome outcome, String reason) {
        var effect = HideEffect.of(outcome, page.facts());
        switch (effect) {
            case HIDES -> hidings.set(page.all(null), true, reason);
            case HIDES_EARLIER -> hidings.set(page.all(page.receivedAt()), true, reason);
            case SHOWS -> page.facts().released().forEach(held -> hidings.set(page.again(held), false, reason));
            default -> {
                // The page stands as the decision wants it.
            }
        }
        return effect;
    }
}
