package sunlight.assessment.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Objection.Received;
import sunlight.assessment.ReceivingObjections;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Directory;

/** Asks what came on paper for a school that has closed. */
record ReceivingForm(ReceivingObjections receiving, Directory directory) {

    void ask(UUID assessment, UUID school, Runnable then) {
        var from = new TextField(say("assessment.receive.from"));
        from.setWidthFull();
        from.setHelperText(say("assessment.receive.from.help"));
        from.setRequiredIndicatorVisible(true);
        var on = new DateField(say("assessment.receive.on"));
        on.setRequiredIndicatorVisible(true);
        new Ask(say("assessment.receive"), say("assessment.receive.what", successors(school)))
                .with(named("from", from), named("on", on))
                .reason(say("assessment.words.OBJECT"), say("assessment.receive"), words -> {
                    @Nullable LocalDate day = on.getValue();
                    if (day == null) {
                        throw RuleBroken.of("on", "assessment.receive.onMissing");
                    }
                    var received = new Received(from.getValue(), day);
                    receiving.receive(assessment, school, new ReceivingObjections.Paper(null, words, received));
                    then.run();
                });
    }

    private String successors(UUID school) {
        var language = Window.language();
        var names = directory.byId(school).flatMap(Closing::of).map(Closing::successors).stream()
                .flatMap(java.util.List::stream)
                .map(each -> each.name().in(language))
                .collect(language.listing());
        return names.isEmpty() ? say("assessment.receive.nobody") : names;
    }
}
