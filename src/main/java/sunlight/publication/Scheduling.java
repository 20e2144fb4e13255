package sunlight.publication;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/**
 * Timed publication 定时发布: an approver signs today, the clockwork publishes at the set time. The checks run twice, when it
 * is signed and when it is due; what they then object to comes back to the approver and is not published.
 */
@UseCase
public class Scheduling {

    private static final String STILL_READING = "gate.stillReading";

    /** Files may have to be read again under newer rules; that long a due publication waits for it. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Releasing releasing;

    @Inject
    Voices voices;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    /** What is due somewhere. */
    record Due(UUID tenant, UUID disclosure) {}

    /** What waits for its time, and what came back because something stood against it. */
    @Requires(Permission.READ_OWN)
    public List<Timetabled> timetable() {
        return disclosures.in(EnumSet.of(Stage.SCHEDULED, Stage.APPROVED)).stream()
                .flatMap(disclosure -> disclosure.timetable().map(set -> Timetabled.of(disclosure, set)).stream())
                .toList();
    }

    /** @param version the version that was read */
    @Requires(Permission.APPROVE)
    public void schedule(UUID id, long version, Instant at) {
        var disclosure = disclosures.requireRead(id, version);
        releasing.requireReleasable(disclosure);
        var voice = voices.on(disclosure, Permission.APPROVE);
        disclosure.schedule(voice, drafts.hands(disclosure), at, acting.now());
        drafts.sign(disclosure, Step.SCHEDULE, voice, said(at));
    }

    /** It waits to be published by hand again. */
    @Requires(Permission.APPROVE)
    public void cancel(UUID id, long version) {
        var disclosure = disclosures.requireRead(id, version);
        drafts.sign(disclosure, Step.UNSCHEDULE, voices.on(disclosure, Permission.APPROVE), null);
        disclosure.unschedule(null, acting.now());
    }

    @ByWorker
    public List<Due> due() {
        return rows
                .of(
                        "select tenant_id, id from disclosure where stage = 'SCHEDULED'"
                                + " and scheduled_for <= cast(?1 as timestamptz) order by scheduled_for limit 100",
                        acting.now().toString())
                .stream()
                .map(row -> new Due((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Publishes in the name of who scheduled it, if it is still due. */
    @ByWorker
    public void publish(UUID id) {
        var disclosure = disclosures.requireLocked(id);
        if (isDue(disclosure, acting.now())) {
            var scheduler = disclosure.timetable().orElseThrow().scheduler();
            releasing.release(disclosure, Voice.own(scheduler), null);
        }
    }

    /** Back to the approver, with what stood against it. */
    @ByWorker
    public void giveBack(UUID id, List<Issue> against) {
        var disclosure = disclosures.requireLocked(id);
        if (!isDue(disclosure, acting.now()) || mayStillPass(disclosure, against)) {
            return;
        }
        var why = against.stream()
                .map(issue ->
                        Messages.say(Language.ZH, issue.key(), issue.args().toArray()))
                .collect(Collectors.joining(" "));
        drafts.sign(disclosure, Step.UNSCHEDULE, Drafts.SYSTEM, why);
        disclosure.unschedule(why, acting.now());
    }

    static boolean isDue(Disclosure disclosure, Instant now) {
        return disclosure.stage() == Stage.SCHEDULED
                && disclosure
                        .timetable()
                        .filter(timetable -> timetable.isDue(now))
                        .isPresent();
    }

    private static String said(Instant at) {
        return Time.minute(at);
    }

    private boolean mayStillPass(Disclosure disclosure, List<Issue> against) {
        return against.stream().allMatch(issue -> issue.key().equals(STILL_READING))
                && !isDue(disclosure, acting.now().minus(PATIENCE));
    }
}
