package sunlight.publication.ui;

import com.vaadin.flow.component.notification.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.language.Messages;
import sunlight.publication.Drafting;
import sunlight.publication.Publishing;
import sunlight.publication.Reviewing;
import sunlight.publication.Step;

/** Takes a step for the person before the window, asking first where it is signed, public or needs a reason. */
@ApplicationScoped
class StepTaking {

    @Inject
    Drafting drafting;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    /** Takes the step on what the window has shown, or says that it is not that any more. */
    void take(Step step, Shown shown, Runnable then) {
        switch (step) {
            case SUBMIT -> finish(step, () -> drafting.submit(shown.id(), shown.version()), shown, then);
            case REVISE -> finish(step, () -> drafting.revise(shown.id(), shown.version()), shown, then);
            case APPROVE -> sign(step, () -> approve(shown), shown, then);
            case PUBLISH -> sign(step, () -> publishing.publish(shown.id(), shown.version()), shown, then);
            case SEND_BACK -> explain(step, reason -> sendBack(shown, reason), shown, then);
            case WRITE -> throw new IllegalStateException("writing is saved, not pressed");
            case WITHDRAW ->
                explain(step, reason -> publishing.withdraw(shown.id(), shown.version(), reason), shown, then);
        }
    }

    private void approve(Shown shown) {
        if (Window.may(Permission.APPROVE)) {
            reviewing.approve(shown.id(), shown.version());
        } else {
            reviewing.review(shown.id(), shown.version());
        }
    }

    private void sendBack(Shown shown, String reason) {
        if (Window.may(Permission.APPROVE)) {
            reviewing.sendBack(shown.id(), shown.version(), reason);
        } else {
            reviewing.reviewerSendsBack(shown.id(), shown.version(), reason);
        }
    }

    private static void sign(Step step, Runnable deed, Shown shown, Runnable then) {
        var signer = Window.current().orElseThrow().actor().name();
        new Ask(say("Step." + step.name()), say("steps.sign." + step.name(), shown.title(), signer))
                .answer(say("Step." + step.name()), () -> finish(step, deed, shown, then));
    }

    private static void explain(Step step, Consumer<String> deed, Shown shown, Runnable then) {
        new Ask(say("Step." + step.name()), say("steps.explain." + step.name(), shown.title()))
                .reason(say("steps.reason." + step.name()), say("Step." + step.name()), reason -> {
                    if (Outdated.goesThrough(() -> deed.accept(reason), reason, shown.newest())) {
                        done(step, then);
                    }
                });
    }

    private static void finish(Step step, Runnable deed, Shown shown, Runnable then) {
        if (Outdated.goesThrough(deed, "", shown.newest())) {
            done(step, then);
        }
    }

    private static void done(Step step, Runnable then) {
        Notification.show(say("steps.done." + step.name()), 4_000, Notification.Position.BOTTOM_START);
        then.run();
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }
}
