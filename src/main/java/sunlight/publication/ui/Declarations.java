package sunlight.publication.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.publication.Declaring;
import sunlight.publication.DraftLine;

/** The dialogs in which a person signs a statement in place of a new text. */
@ApplicationScoped
public class Declarations {

    @Inject
    Declaring declaring;

    @Inject
    Clock clock;

    public void confirmUnchanged(DraftLine disclosure, Text item, Runnable then) {
        new Ask(
                        say("declare.confirm"),
                        say(
                                "declare.confirm.what",
                                disclosure.title(),
                                item,
                                Window.requireActor().name(),
                                today()))
                .answer(say("declare.sign"), () -> {
                    Outdated.goesThrough(
                            () -> declaring.confirmUnchanged(disclosure.id(), disclosure.editions()),
                            "",
                            () -> PublicationNavigation.toDisclosure(disclosure.id()));
                    done("declare.confirmed", item, today());
                    then.run();
                });
    }

    /**
     * Nothing of this kind. What is overdue is within the period that is offered, or signing it would change nothing.
     *
     * @param dueOn when the item was or is due
     */
    public void nil(CatalogueItem item, @Nullable LocalDate dueOn, Runnable then) {
        var begin = dueOn != null && dueOn.isBefore(today()) ? dueOn : today();
        var from = new DateField(say("declare.nil.from"), begin);
        var until = new DateField(say("declare.nil.until"), declaring.usualNilEnd(begin));
        from.setHelperText(say("declare.nil.help"));
        var reason = statement("declare.nil.reason");
        new Ask(
                        say("declare.nil"),
                        say(
                                "declare.nil.what",
                                item.title(),
                                Window.requireActor().name()))
                .with(named("fromOn", from), named("untilOn", until), named("reason", reason))
                .answer(say("declare.sign"), () -> {
                    declaring.declareNil(item.code(), from.given(), until.given(), reason.getValue());
                    done("declare.declared", item.title());
                    then.run();
                });
    }

    public void event(CatalogueItem item, Runnable then) {
        happened("declare.event", item, then);
    }

    /** What a published text is about is no longer as it says: the time for a new edition runs from that day. */
    public void change(CatalogueItem item, Runnable then) {
        happened("declare.change", item, then);
    }

    private void happened(String key, CatalogueItem item, Runnable then) {
        var on = new DateField(say(key + ".on"), today());
        var what = statement(key + ".statement");
        new Ask(say(key), say(key + ".what", item.title(), Window.requireActor().name()))
                .with(named("happenedOn", on), named("reason", what))
                .answer(say("declare.sign"), () -> {
                    declaring.declareEvent(item.code(), on.given(), what.getValue());
                    done("declare.declared", item.title());
                    then.run();
                });
    }

    /** The list may look the same afterwards. */
    private static void done(String key, Object... what) {
        Notification.show(say(key, what), 4_000, Notification.Position.BOTTOM_START);
    }

    private TextArea statement(String key) {
        var field = new TextArea(say(key));
        field.setWidthFull();
        field.setMaxLength(1000);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
