package sunlight.assessment.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Deciding;
import sunlight.assessment.Objection;
import sunlight.assessment.Whom;
import sunlight.console.Ask;
import sunlight.problem.RuleBroken;

/** Asks what the bureau thinks of an objection. */
record DecisionForm(Deciding deciding, Whom whom) {

    void ask(UUID assessment, UUID objection, Runnable then) {
        var outcome = new RadioButtonGroup<Objection.Outcome>();
        outcome.setLabel(say("assessment.decide.outcome"));
        outcome.setItems(Objection.Outcome.values());
        outcome.setItemLabelGenerator(each -> say("ObjectionOutcome." + each.name()));
        new Ask(say("AssessmentStep.DECIDE"), say("assessment.ask.DECIDE", whom.many()))
                .with(named("outcome", outcome))
                .reason(say("assessment.words.DECIDE"), say("AssessmentStep.DECIDE"), grounds -> {
                    Objection.@Nullable Outcome chosen = outcome.getValue();
                    if (chosen == null) {
                        throw RuleBroken.of("outcome", "assessment.decide.choose");
                    }
                    deciding.decide(assessment, objection, chosen, grounds);
                    then.run();
                });
    }
}
