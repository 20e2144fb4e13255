package sunlight.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.UseCase;

/** What a leader of the bureau decides: signs a notice or sends it back, gives more time, escalates, takes back. */
@UseCase
public class SigningLetters {

    private static final String MARK = "letter_mark";

    @Inject
    NoticeRows notices;

    @Inject
    FindingRows findings;

    @Inject
    Counting counting;

    @Inject
    Here here;

    @Inject
    KeepingSteps steps;

    /** Signs: from now on it has a number, a last day, and cannot be changed. */
    @Requires(Permission.SIGN_LETTERS)
    public void sign(UUID id, long version) {
        var notice = notices.requireRead(id, version);
        sign(notice, counting.from(here.today(), notice.head().text().days()));
    }

    /** A letter as the leader has read it. */
    public record Read(UUID id, long version) {}

    /** Signs many, numbered in the order given; if one of them was changed meanwhile, none is signed. */
    @Requires(Permission.SIGN_LETTERS)
    public void signAll(List<Read> letters) {
        if (letters.isEmpty()) {
            throw RuleBroken.of("letters", "signatures.none");
        }
        var due = new HashMap<Integer, Due>();
        for (var read : letters) {
            var notice = notices.requireRead(read.id(), read.version());
            sign(notice, due.computeIfAbsent(notice.head().text().days(), days -> counting.from(here.today(), days)));
        }
    }

    private void sign(RectificationNotice notice, Due due) {
        var by = By.of(here);
        notice.stage().after(NoticeStep.SIGN);
        var year = by.day().getYear();
        var mark = Here.tenant().settings().getOrDefault(MARK, "整改");
        var number = "%s〔%d〕%d号".formatted(mark, year, notices.nextNumber(year));
        var taken = notice.sign(by, number, due);
        notices.issue(notice, by.at());
        steps.keep(notice, taken);
    }

    /** What waits for a signature, the oldest first: so its numbers follow the order of writing. */
    @Requires(Permission.SIGN_LETTERS)
    public List<ToSign> waiting() {
        var waiting = notices.issuedBy(Here.tenant().id()).stream()
                .filter(notice -> notice.stage() == NoticeStage.AWAITING_SIGNATURE)
                .sorted(Comparator.comparing(notice -> notice.steps().get(0).at()))
                .toList();
        var found = findings.of(waiting.stream().map(RectificationNotice::id).toList());
        return waiting.stream()
                .map(notice -> new ToSign(
                        notice.id(),
                        notice.version(),
                        notice.head().addressee(),
                        notice.head().text(),
                        found.getOrDefault(notice.id(), List.of()),
                        notice.isOfHand(Here.actor())))
                .toList();
    }

    @Requires(Permission.SIGN_LETTERS)
    public void sendBack(UUID id, long version, String reason) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.sendBack(By.of(here), reason));
    }

    @Requires(Permission.SIGN_LETTERS)
    public void grantExtension(UUID id, long version, LocalDate until, String words) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.grantExtension(By.of(here), until, words));
    }

    @Requires(Permission.SIGN_LETTERS)
    public void refuseExtension(UUID id, long version, String reason) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.refuseExtension(By.of(here), reason));
    }

    /** Leads it on at a higher level, with a last delay. */
    @Requires(Permission.SIGN_LETTERS)
    public void escalate(UUID id, long version, int days, String reason) {
        var notice = notices.requireRead(id, version);
        var by = By.of(here);
        steps.keep(notice, notice.escalate(by, reason, counting.from(by.day(), days)));
    }

    /** Takes it back without a verdict, such as when it was sent by mistake. */
    @Requires(Permission.SIGN_LETTERS)
    public void lift(UUID id, long version, String reason) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.lift(By.of(here), reason));
    }
}
