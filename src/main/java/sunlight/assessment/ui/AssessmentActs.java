package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.assessment.Adjusting;
import sunlight.assessment.Announcing;
import sunlight.assessment.AssessmentStep;
import sunlight.assessment.Calculating;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Planning;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** Asks for what a step needs, and takes it. */
@ApplicationScoped
class AssessmentActs {

    @Inject
    Planning planning;

    @Inject
    Calculating calculating;

    @Inject
    Adjusting adjusting;

    @Inject
    Announcing announcing;

    /** The steps that are open now to the person in the window and have a button of their own, the next one first. */
    static List<AssessmentStep> offered(OpenAssessment assessment) {
        return List.of(
                        AssessmentStep.PUBLISH,
                        AssessmentStep.CLOSE,
                        AssessmentStep.ANNOUNCE,
                        AssessmentStep.CALCULATE,
                        AssessmentStep.ADJUST,
                        AssessmentStep.WRITE,
                        AssessmentStep.TAKE_BACK,
                        AssessmentStep.DISCARD)
                .stream()
                .filter(step -> assessment.stage().steps().contains(step))
                .filter(step -> Window.may(permission(step)))
                .toList();
    }

    private static Permission permission(AssessmentStep step) {
        return switch (step) {
            case ANNOUNCE, TAKE_BACK, CLOSE, PUBLISH -> Permission.SIGN_LETTERS;
            default -> Permission.ASSESS;
        };
    }

    void ask(AssessmentStep step, OpenAssessment assessment, Runnable then) {
        var id = assessment.head().id();
        var version = assessment.version();
        switch (step) {
            case WRITE -> AssessmentNavigation.toScheme(id);
            case CALCULATE -> calculate(assessment, then);
            case ANNOUNCE -> confirm(step, assessment, () -> announcing.announce(id, version), then);
            case CLOSE -> confirm(step, assessment, () -> announcing.close(id, version), then);
            case PUBLISH -> confirm(step, assessment, () -> announcing.publish(id, version), then);
            case TAKE_BACK -> explain(step, assessment, words -> announcing.takeBack(id, version, words), then);
            case DISCARD -> explain(step, assessment, words -> planning.discard(id, version, words), then);
            case ADJUST -> adjust(id, then);
            case OBJECT, DECIDE -> throw new IllegalArgumentException("has a place of its own: " + step);
        }
    }

    /** The first time there is nothing to explain. */
    private void calculate(OpenAssessment assessment, Runnable then) {
        var why = new TextArea(say("assessment.words.CALCULATE"));
        why.setWidthFull();
        why.setMaxLength(1000);
        why.setRequiredIndicatorVisible(true);
        why.setValue(assessment.runs().isEmpty() ? say("assessment.calculate.first") : "");
        new Ask(name(AssessmentStep.CALCULATE), asked(AssessmentStep.CALCULATE, assessment))
                .with(why)
                .answer(name(AssessmentStep.CALCULATE), () -> {
                    calculating.calculate(assessment.head().id(), assessment.version(), why.getValue());
                    done(AssessmentStep.CALCULATE, then);
                });
    }

    private void adjust(UUID id, Runnable then) {
        var lines = new TextArea(say("assessment.pasted.label"));
        lines.setWidthFull();
        lines.setMinRows(6);
        lines.setMaxRows(16);
        lines.setHelperText(say("assessment.pasted.help"));
        lines.setRequiredIndicatorVisible(true);
        new Ask(say("AssessmentStep.ADJUST"), say("assessment.pasted.what"))
                .with(lines)
                .answer(say("notice.save"), () -> {
                    var taken = adjusting.adjustAll(id, lines.getValue());
                    Notification.show(say("assessment.pasted.told", taken));
                    then.run();
                });
    }

    private static void confirm(AssessmentStep step, OpenAssessment assessment, Runnable deed, Runnable then) {
        new Ask(name(step), asked(step, assessment)).answer(name(step), () -> {
            deed.run();
            done(step, then);
        });
    }

    private static void explain(AssessmentStep step, OpenAssessment assessment, Consumer<String> deed, Runnable then) {
        new Ask(name(step), asked(step, assessment))
                .reason(say("assessment.words." + step.name()), name(step), words -> {
                    deed.accept(words);
                    done(step, then);
                });
    }

    private static String asked(AssessmentStep step, OpenAssessment assessment) {
        return say("assessment.ask." + step.name(), assessment.head().whom().many());
    }

    private static void done(AssessmentStep step, Runnable then) {
        Notification.show(say("assessment.done", name(step)), 4_000, Notification.Position.BOTTOM_START);
        then.run();
    }

    static String name(AssessmentStep step) {
        return say("AssessmentStep." + step.name());
    }
}
