package sunlight.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sunlight.assessment.score.Period;
import sunlight.assessment.score.Scheme;
import sunlight.identity.Here;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.tenancy.Actor;

/** Assessment 考核评估: how a bureau judges the disclosure of its schools over a period, from the scheme to the result. */
final class Assessment {

    private static final int LONGEST_TITLE = 200;
    static final int LONGEST_WORDS = 1000;

    private AssessmentHead head;
    private final List<TakenStep> steps;

    Assessment(AssessmentHead head, List<TakenStep> steps) {
        this.head = head;
        this.steps = new ArrayList<>(steps);
    }

    /** Who takes a step, and when. */
    record By(Actor actor, Instant at, LocalDate today) {

        static By of(Here here) {
            return new By(Here.actor(), here.moment(), here.today());
        }
    }

    TakenStep write(By by, String title, Period period, Scheme scheme) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw RuleBroken.of("title", "assessment.titleMissing", LONGEST_TITLE);
        }
        scheme.check();
        var taken = take(AssessmentStep.WRITE, by, "");
        head = head.saying(title.strip(), period, scheme);
        return taken;
    }

    TakenStep calculate(By by, String why) {
        return take(AssessmentStep.CALCULATE, by, why);
    }

    /** Only what has passed is announced, and only as it was counted last. */
    TakenStep announce(By by, LocalDate objectionsUntil, Instant lastChange) {
        if (!head.period().until().isBefore(by.today())) {
            throw RuleBroken.of(
                    "step", "assessment.periodNotOver", head.period().until());
        }
        requireCounted(lastChange);
        var taken = take(AssessmentStep.ANNOUNCE, by, "");
        head = head.open(objectionsUntil);
        return taken;
    }

    TakenStep takeBack(By by, String reason) {
        var taken = take(AssessmentStep.TAKE_BACK, by, reason);
        head = head.open(null);
        return taken;
    }

    /** A school may object until the last day; what it said is answered. */
    TakenStep close(By by, int unanswered, Instant lastChange) {
        stage().after(AssessmentStep.CLOSE);
        var until = head.objectionsUntil();
        if (until != null && !until.isBefore(by.today())) {
            throw RuleBroken.of("step", "assessment.clockRuns", until);
        }
        if (unanswered > 0) {
            throw RuleBroken.of("step", "assessment.unanswered", unanswered);
        }
        requireCounted(lastChange);
        return take(AssessmentStep.CLOSE, by, "");
    }

    TakenStep publish(By by) {
        return take(AssessmentStep.PUBLISH, by, "");
    }

    TakenStep discard(By by, String reason) {
        return take(AssessmentStep.DISCARD, by, reason);
    }

    /** For what is kept elsewhere: adjustments, objections and decisions. */
    void require(AssessmentStep step) {
        stage().after(step);
    }

    /** Whoever decides has seen everything that was done so far. */
    void requireRead(long version) {
        if (version != version()) {
            throw new Stale();
        }
    }

    /** @param lastChange when points were given or taken the last time */
    private void requireCounted(Instant lastChange) {
        var counted = lastly(AssessmentStep.CALCULATE);
        if (counted.isBefore(lastly(AssessmentStep.WRITE)) || !counted.isAfter(lastChange)) {
            throw RuleBroken.of("step", "assessment.countFirst");
        }
    }

    private Instant lastly(AssessmentStep step) {
        return steps.stream()
                .filter(taken -> taken.step() == step)
                .map(TakenStep::at)
                .reduce((earlier, later) -> later)
                .orElse(Instant.MIN);
    }

    private TakenStep take(AssessmentStep step, By by, String words) {
        stage().after(step);
        if (words.length() > LONGEST_WORDS || (step.needsWords() && words.isBlank())) {
            throw RuleBroken.of("words", "assessment.wordsMissing", LONGEST_WORDS);
        }
        var taken = new TakenStep(Math.toIntExact(version()) + 1, step, by.actor(), words.strip(), by.at());
        steps.add(taken);
        return taken;
    }

    AssessmentHead head() {
        return head;
    }

    UUID id() {
        return head.id();
    }

    List<TakenStep> steps() {
        return List.copyOf(steps);
    }

    AssessmentStage stage() {
        return AssessmentStage.reachedBy(steps.stream().map(TakenStep::step).toList());
    }

    /** The ordinal of the last step; grows with each. */
    long version() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).ordinal();
    }
}
