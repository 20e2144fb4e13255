package sunlight.publication.ui;

import com.vaadin.flow.component.notification.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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

    void take(Step step, UUID id, String title, Runnable then) {
        switch (step) {
            case SUBMIT -> finish(step, () -> drafting.submit(id), then);
            case REVISE -> finish(step, () -> drafting.revise(id), then);
            case APPROVE -> sign(step, title, () -> approve(id), then);
            case PUBLISH -> sign(step, title, () -> publishing.publish(id), then);
            case SEND_BACK -> explain(step, title, reason -> sendBack(id, reason), then);
            case WRITE -> throw new IllegalStateException("writing is saved, not pressed");
            case WITHDRAW -> explain(step, title, reason -> publishing.withdraw(id, reason), then);
        }
    }

    private void approve(UUID id) {
        if (Window.may(Permission.APPROVE)) {
            reviewing.approve(id);
        } else {
            reviewing.review(id);
        }
    }

    private void sendBack(UUID id, String reason) {
        if (Window.may(Permission.APPROVE)) {
            reviewing.sendBack(id, reason);
        } else {
            reviewing.reviewerSendsBack(id, reason);
        }
    }

    private static void sign(Step step, String title, Runnable deed, Runnable then) {
        var signer = Window.current().orElseThrow().actor().name();
        new Ask(say("Step." + step.name()), say("steps.sign." + step.name(), title, signer))
                .answer(say("Step." + step.name()), () -> finish(step, deed, then));
    }

    private static void explain(Step step, String title, Consumer<String> deed, Runnable then) {
        new Ask(say("Step." + step.name()), say("steps.explain." + step.name(), title))
                .reason(
                        say("steps.reason." + step.name()),
                        say("Step." + step.name()),
                        reason -> finish(step, () -> deed.accept(reason), then));
    }

    private static void finish(Step step, Runnable deed, Runnable then) {
        deed.run();
        Notification.show(say("steps.done." + step.name()), 4_000, Notification.Position.BOTTOM_START);
        then.run();
    }

    private static String say(String key, Object... args) {
        return Messages.say(Window.language(), key, args);
    }
}
