package sunlight.publication.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.Stage;
import sunlight.publication.Step;
import sunlight.publication.review.ReviewRound;

/** Which steps a person is offered: what the workflow allows, the role grants and the author may not do alone. */
final class Steps {

    /** The further a step leads, the later it stands; the last is the main one. */
    private static final List<Step> ORDER = List.of(
            Step.DISCARD,
            Step.WITHDRAW,
            Step.REVISE,
            Step.SEND_BACK,
            Step.UNSCHEDULE,
            Step.SUBMIT,
            Step.APPROVE,
            Step.SCHEDULE,
            Step.PUBLISH);

    private static final Set<Step> NOT_BY_ITS_WRITERS =
            EnumSet.of(Step.APPROVE, Step.SEND_BACK, Step.SCHEDULE, Step.PUBLISH);

    private Steps() {}

    /** Where a round is under way it also says whether this person can pass it now. */
    static List<Step> open(Stage stage, boolean mine, ReviewRound round) {
        return open(stage, mine).stream()
                .filter(step -> step != Step.APPROVE || mayPass(round))
                .toList();
    }

    /** Why somebody else has to go on, as a message key; nothing where this person can, or may nothing here at all. */
    static Optional<String> why(Stage stage, boolean mine, ReviewRound round) {
        if (isOwnReview(stage, mine)) {
            return Optional.of("publication.authorMayNotApprove");
        }
        if (stage != Stage.IN_REVIEW || !isGranted(Step.APPROVE) || mayPass(round)) {
            return Optional.empty();
        }
        return Optional.of(
                round.isLast()
                        ? round.reviewedByMe() ? "review.approverGoesOn" : "publication.lastReviewIsTheApprovers"
                        : "review.anotherGoesOn");
    }

    private static boolean mayPass(ReviewRound round) {
        return !round.reviewedByMe() && (!round.isLast() || Window.may(Permission.APPROVE));
    }

    static List<Step> open(Stage stage, boolean mine) {
        return ORDER.stream()
                .filter(stage.steps()::contains)
                .filter(Steps::isGranted)
                .filter(step -> !(mine && needsSomebodyElse(step)))
                .toList();
    }

    /** Whether the person could take the next step, had somebody else written the text. */
    static boolean isOwnReview(Stage stage, boolean mine) {
        return mine && stage.steps().stream().anyMatch(step -> needsSomebodyElse(step) && isGranted(step));
    }

    private static boolean needsSomebodyElse(Step step) {
        return NOT_BY_ITS_WRITERS.contains(step);
    }

    private static boolean isGranted(Step step) {
        return switch (step) {
            case WRITE, SUBMIT, REVISE, DISCARD -> Window.may(Permission.DRAFT);
            case APPROVE, SEND_BACK ->
                Stream.of(Permission.REVIEW, Permission.APPROVE).anyMatch(Window::may);
            case SCHEDULE, UNSCHEDULE, PUBLISH, WITHDRAW -> Window.may(Permission.APPROVE);
            case EXPIRE -> false;
        };
    }
}
