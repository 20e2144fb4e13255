package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.Adopters;
import sunlight.publication.Discarding;
import sunlight.publication.Drafting;
import sunlight.publication.Publishing;
import sunlight.publication.Reviewing;
import sunlight.publication.Scheduling;
import sunlight.publication.Step;
import sunlight.publication.review.Opinion;

/** Takes a step for the person before the window, asking first where it is signed, public or needs a reason. */
@ApplicationScoped
class StepTaking {

    @Inject
    Drafting drafting;

    @Inject
    Reviewing reviewing;

    @Inject
    Publishing publishing;

    @Inject
    Scheduling scheduling;

    @Inject
    Discarding discarding;

    @Inject
    Adopters adopters;

    @Inject
    Clock clock;

    /** Takes the step on what the window has shown, or says that it is not that any more. */
    void take(Step step, Shown shown, Runnable then) {
        switch (step) {
            case SUBMIT -> submit(shown, then);
            case REVISE -> finish(step, () -> drafting.revise(shown.id(), shown.version()), shown, then);
            case APPROVE -> review(shown, then);
            case PUBLISH -> publish(shown, then);
            case SEND_BACK -> sendBack(shown, then);
            case SCHEDULE -> schedule(shown, then);
            case UNSCHEDULE -> finish(step, () -> scheduling.cancel(shown.id(), shown.version()), shown, then);
            case WITHDRAW -> withdraw(shown, then);
            case DISCARD -> discard(shown);
            case WRITE, EXPIRE -> throw new IllegalStateException(step + " is not pressed");
        }
    }

    /** A revision says first what it changes. */
    private void submit(Shown shown, Runnable then) {
        var draft = drafting.open(shown.id());
        if (draft.editions() == 0) {
            finish(Step.SUBMIT, () -> drafting.submit(shown.id(), shown.version()), shown, then);
            return;
        }
        var change = new ChangeAsk(draft.change());
        var ask = new Ask(say("Step.SUBMIT"), say("change.ask"));
        ask.with(change).with(adopters(shown, "adopters.change")).answer(say("Step.SUBMIT"), () -> {
            var said = change.value();
            Runnable deed = () -> drafting.submit(shown.id(), drafting.explain(shown.id(), shown.version(), said));
            if (Outdated.goesThrough(deed, said.note(), shown.newest())) {
                done(Step.SUBMIT, then);
            }
        });
    }

    private void review(Shown shown, Runnable then) {
        var step = say("Step.APPROVE");
        var ask = new Ask(
                step,
                say("steps.sign.APPROVE", shown.title(), Window.requireActor().name()));
        new ReviewAsk(reviewing.round(shown.id()))
                .ask(ask, step, opinion -> finish(Step.APPROVE, () -> approve(shown, opinion), shown, then));
    }

    private void approve(Shown shown, Opinion opinion) {
        if (Window.may(Permission.APPROVE)) {
            reviewing.approve(shown.id(), shown.version(), opinion);
        } else {
            reviewing.review(shown.id(), shown.version(), opinion);
        }
    }

    /** Where secrecy is reviewed, a return may be its outcome. */
    private void sendBack(Shown shown, Runnable then) {
        var secret = new Checkbox(say("secrecy.sendBack"));
        secret.setVisible(reviewing.round(shown.id()).demands().secrecy());
        explain(Step.SEND_BACK, reason -> sendBack(shown, reason, secret.getValue()), shown, then, secret);
    }

    private void sendBack(Shown shown, String reason, boolean secret) {
        if (Window.may(Permission.APPROVE)) {
            reviewing.sendBack(shown.id(), shown.version(), reason, secret);
        } else {
            reviewing.reviewerSendsBack(shown.id(), shown.version(), reason, secret);
        }
    }

    private void publish(Shown shown, Runnable then) {
        new Ask(
                        say("Step.PUBLISH"),
                        say(
                                "steps.sign.PUBLISH",
                                shown.title(),
                                Window.requireActor().name()))
                .with(adopters(shown, "adopters.change"))
                .answer(
                        say("Step.PUBLISH"),
                        () -> finish(Step.PUBLISH, () -> publishing.publish(shown.id(), shown.version()), shown, then));
    }

    /** Who refers to it learns of the change from their own page: whoever makes it should know. */
    private Component[] adopters(Shown shown, String consequence) {
        return AdoptersNote.of(adopters.of(Window.requireTenant(), shown.id()), consequence);
    }

    private void schedule(Shown shown, Runnable then) {
        var when = new ScheduleAsk(LocalDate.now(clock).plusDays(1));
        new Ask(
                        say("Step.SCHEDULE"),
                        say(
                                "steps.sign.SCHEDULE",
                                shown.title(),
                                Window.requireActor().name()))
                .with(when)
                .with(adopters(shown, "adopters.change"))
                .answer(
                        say("Step.SCHEDULE"),
                        () -> finish(
                                Step.SCHEDULE,
                                () -> scheduling.schedule(shown.id(), shown.version(), when.at()),
                                shown,
                                then));
    }

    /** There is nothing left to show: it goes on where things are begun. */
    private void discard(Shown shown) {
        var draft = drafting.open(shown.id());
        var written = draft.content().title();
        var title = written.isBlank() ? say("reviews.untitled") : written;
        new Ask(say("Step.DISCARD"), say("steps.discard.what", title, draft.author()))
                .answer(
                        say("Step.DISCARD"),
                        () -> finish(
                                Step.DISCARD,
                                () -> discarding.discard(shown.id(), shown.version()),
                                shown,
                                PublicationNavigation::toDue));
    }

    /** A notice that is to be withdrawn before its time is over: whoever does it knows, and says why. */
    private void withdraw(Shown shown, Runnable then) {
        var early = new Paragraph();
        var running = publishing.notice(shown.id()).filter(run -> !run.isServedOn(LocalDate.now(clock)));
        running.ifPresent(run -> early.setText(say("onDisplay.early", run.until())));
        early.setVisible(running.isPresent());
        early.addClassName("wrong");
        var fields = Stream.concat(Stream.of(early), Stream.of(adopters(shown, "adopters.withdraw")))
                .toArray(Component[]::new);
        explain(Step.WITHDRAW, reason -> publishing.withdraw(shown.id(), shown.version(), reason), shown, then, fields);
    }

    private static void explain(Step step, Consumer<String> deed, Shown shown, Runnable then, Component... fields) {
        new Ask(say("Step." + step.name()), say("steps.explain." + step.name(), shown.title()))
                .with(fields)
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
}
