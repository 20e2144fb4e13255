package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.EntrustedReviewing;
import sunlight.publication.Stage;
import sunlight.publication.Step;
import sunlight.publication.review.Opinion;

/** The steps of somebody whom a bureau entrusted with a school's reviews. */
@ApplicationScoped
class EntrustedSteps {

    @Inject
    EntrustedReviewing reviewing;

    Div bar(EntrustedReviewing.Reading reading, Runnable then) {
        var bar = new Div();
        var draft = reading.draft();
        if (draft.mine()) {
            bar.add(new Span(say("publication.authorMayNotApprove")));
            return bar;
        }
        bar.add(new Button(say("Step.SEND_BACK"), press -> sendBack(reading, then)));
        var why = against(reading);
        if (!why.isEmpty()) {
            bar.addComponentAsFirst(new Span(why));
        } else if (draft.stage() == Stage.IN_REVIEW) {
            bar.add(primary(Step.APPROVE, () -> pass(reading, then)));
        } else {
            bar.add(primary(Step.PUBLISH, () -> publish(reading, then)));
        }
        return bar;
    }

    /** Why nothing goes forward here; empty if it does. */
    private static String against(EntrustedReviewing.Reading reading) {
        var signs = Window.may(Permission.SIGN_ENTRUSTED);
        if (reading.draft().stage() == Stage.APPROVED) {
            return signs ? "" : say("entrusted.schoolPublishes");
        }
        if (reading.round().reviewedByMe()) {
            return say("publication.reviewedThisRoundAlready");
        }
        return reading.round().isLast() && !signs ? say("entrusted.lastIsTheSchools") : "";
    }

    private static Button primary(Step step, Runnable deed) {
        var button = new Button(say("Step." + step.name()), press -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void pass(EntrustedReviewing.Reading reading, Runnable then) {
        var step = say("Step.APPROVE");
        var ask = new Ask(
                step,
                say("steps.sign.APPROVE", title(reading), Window.requireActor().name()));
        new ReviewAsk(reading.round()).ask(ask, step, opinion -> finish(Step.APPROVE, reading, then, opinion));
    }

    private void finish(Step step, EntrustedReviewing.Reading reading, Runnable then, Opinion opinion) {
        var draft = reading.draft();
        Runnable deed = Window.may(Permission.SIGN_ENTRUSTED)
                ? () -> reviewing.approve(draft.id(), draft.version(), opinion)
                : () -> reviewing.pass(draft.id(), draft.version(), opinion);
        if (Outdated.goesThrough(deed, "", then)) {
            done(step, then);
        }
    }

    private void publish(EntrustedReviewing.Reading reading, Runnable then) {
        var draft = reading.draft();
        new Ask(
                        say("Step.PUBLISH"),
                        say(
                                "steps.sign.PUBLISH",
                                title(reading),
                                Window.requireActor().name()))
                .answer(say("Step.PUBLISH"), () -> {
                    if (Outdated.goesThrough(() -> reviewing.publish(draft.id(), draft.version()), "", then)) {
                        done(Step.PUBLISH, then);
                    }
                });
    }

    private void sendBack(EntrustedReviewing.Reading reading, Runnable then) {
        var draft = reading.draft();
        var secret = new Checkbox(say("secrecy.sendBack"));
        secret.setVisible(reading.round().demands().secrecy());
        new Ask(say("Step.SEND_BACK"), say("steps.explain.SEND_BACK", title(reading)))
                .with(secret)
                .reason(say("steps.reason.SEND_BACK"), say("Step.SEND_BACK"), reason -> {
                    Runnable deed = () -> reviewing.sendBack(draft.id(), draft.version(), reason, secret.getValue());
                    if (Outdated.goesThrough(deed, reason, then)) {
                        done(Step.SEND_BACK, then);
                    }
                });
    }

    void toList() {
        UI.getCurrent().navigate(Window.requireTenant().slug() + "/entrusted");
    }

    private static void done(Step step, Runnable then) {
        Notification.show(say("steps.done." + step.name()), 4_000, Notification.Position.BOTTOM_START);
        then.run();
    }

    private static String title(EntrustedReviewing.Reading reading) {
        return reading.draft().content().title();
    }
}
