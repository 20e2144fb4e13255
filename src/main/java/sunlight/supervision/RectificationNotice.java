package sunlight.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.problem.Forbidden;
import sunlight.problem.IllegalStep;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;

/**
 * Rectification notice 整改通知, or as a light reminder 提醒单: what a bureau tells a school or a bureau below it to put
 * right, and all that is done about it.
 *
 * <p>The letter is signed by somebody who had no hand in it. Both sides add steps to one timeline; the stage and whether
 * it is overdue follow from it.
 */
final class RectificationNotice {

    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_EXTENSION_DAYS = 90;

    private NoticeHead head;
    private final List<TakenStep> steps;

    RectificationNotice(NoticeHead head, List<TakenStep> steps) {
        this.head = head;
        this.steps = new ArrayList<>(steps);
    }

    /** Writes it, the first time or again. */
    TakenStep write(NoticeText text, By by) {
        text.check();
        var taken = take(NoticeStep.WRITE, by, "");
        head = head.saying(text);
        return taken;
    }

    TakenStep submit(By by) {
        return take(NoticeStep.SUBMIT, by, "");
    }

    TakenStep sendBack(By by, String reason) {
        return take(NoticeStep.SEND_BACK, by, reason);
    }

    TakenStep discard(By by) {
        return take(NoticeStep.DISCARD, by, "");
    }

    TakenStep sign(By by, String number, Due due) {
        if (isOfHand(by.actor())) {
            throw RuleBroken.of("signer", "notice.ownHandMayNotSign");
        }
        var taken = take(NoticeStep.SIGN, by, "", due);
        head = head.numbered(number);
        return taken;
    }

    /** Whether somebody had a hand in it, and therefore does not sign it. */
    boolean isOfHand(Actor somebody) {
        return steps.stream()
                .anyMatch(taken ->
                        taken.step().isOfAHand() && taken.actor().subject().equals(somebody.subject()));
    }

    TakenStep remind(By by, Due due) {
        return take(NoticeStep.REMIND, by, "", due);
    }

    TakenStep acknowledge(By by) {
        return take(NoticeStep.ACKNOWLEDGE, by, "");
    }

    TakenStep passDown(By by, int letters) {
        return take(NoticeStep.PASS_DOWN, by, String.valueOf(letters));
    }

    TakenStep answer(By by, String words, Evidence evidence) {
        return take(blank(NoticeStep.ANSWER, by, words).proving(evidence));
    }

    /** In time only: who is late asks for no more time. */
    TakenStep askExtension(By by, LocalDate until, String reason) {
        var due = requireDue(NoticeStep.ASK_EXTENSION);
        if (due.on().isBefore(by.day())) {
            throw RuleBroken.of("until", "notice.extensionTooLate", due.on());
        }
        requireLater(until, due);
        return take(blank(NoticeStep.ASK_EXTENSION, by, reason).asking(until));
    }

    TakenStep grantExtension(By by, LocalDate until, String words) {
        requireLater(until, requireDue(NoticeStep.GRANT_EXTENSION));
        return take(NoticeStep.GRANT_EXTENSION, by, words, Due.agreed(until));
    }

    TakenStep refuseExtension(By by, String reason) {
        return take(NoticeStep.REFUSE_EXTENSION, by, reason);
    }

    /** A person's verdict, with what the machine found at the same moment beside it. */
    TakenStep verify(By by, String verdict, List<Rechecked> now) {
        return take(blank(NoticeStep.VERIFY, by, verdict).rechecked(now));
    }

    TakenStep giveBack(By by, String reason, Due due) {
        return take(NoticeStep.RETURN, by, reason, notSooner(due));
    }

    TakenStep escalate(By by, String reason, Due due) {
        if (waiting(by.day()) != Waiting.OVERDUE && stage() != NoticeStage.RETURNED) {
            throw RuleBroken.of("step", "notice.escalateOverdueOnly");
        }
        return take(NoticeStep.ESCALATE, by, reason, notSooner(due));
    }

    TakenStep lift(By by, String reason) {
        return take(NoticeStep.LIFT, by, reason);
    }

    /** Whoever decides has seen everything that was done so far. */
    void requireRead(long version) {
        if (version != version()) {
            throw new Stale();
        }
    }

    /** A day that was given is not taken away by another one. */
    private Due notSooner(Due wanted) {
        return due().filter(given -> given.on().isAfter(wanted.on()))
                .map(given -> given.insteadOf(wanted.on()))
                .orElse(wanted);
    }

    /** Only what is issued has a day. */
    private Due requireDue(NoticeStep step) {
        return due().orElseThrow(() -> new IllegalStep(step, stage()));
    }

    private static void requireLater(LocalDate until, Due due) {
        if (!until.isAfter(due.on()) || until.isAfter(due.on().plusDays(LONGEST_EXTENSION_DAYS))) {
            throw RuleBroken.of("until", "notice.extensionForm", due.on(), LONGEST_EXTENSION_DAYS);
        }
    }

    private TakenStep take(NoticeStep step, By by, String words) {
        return take(blank(step, by, words));
    }

    private TakenStep take(NoticeStep step, By by, String words, Due due) {
        return take(blank(step, by, words).until(due));
    }

    private TakenStep take(TakenStep taken) {
        var step = taken.step();
        var actsFor = step.side() == NoticeStep.Side.BUREAU ? head.bureau() : head.addressee();
        if (!actsFor.equals(taken.tenant())) {
            throw new Forbidden();
        }
        if (!step.fits(head.strength())) {
            throw new IllegalStep(step, stage());
        }
        stage().after(step);
        if (taken.words().length() > LONGEST_WORDS
                || (step.needsWords() && taken.words().isEmpty())) {
            throw RuleBroken.of("words", "notice.wordsMissing", LONGEST_WORDS);
        }
        steps.add(taken);
        return taken;
    }

    private TakenStep blank(NoticeStep step, By by, String words) {
        return new TakenStep(
                Ids.next(),
                by.tenant(),
                Math.toIntExact(version()) + 1,
                step,
                by.actor(),
                words.strip(),
                null,
                null,
                Evidence.NONE,
                List.of(),
                by.at());
    }

    NoticeHead head() {
        return head;
    }

    UUID id() {
        return head.id();
    }

    List<TakenStep> steps() {
        return List.copyOf(steps);
    }

    NoticeStage stage() {
        return NoticeStage.reachedBy(steps.stream().map(TakenStep::step).toList());
    }

    /** Whether it was neither given up nor taken back. */
    boolean stands() {
        return stage() != NoticeStage.DISCARDED && stage() != NoticeStage.LIFTED;
    }

    Optional<Due> due() {
        return Due.of(steps);
    }

    Waiting waiting(LocalDate today) {
        return Waiting.of(stage(), due(), today);
    }

    /** The ordinal of the last step; grows with each. */
    long version() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).ordinal();
    }
}
