package sunlight.supervision.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.textfield.TextField;
import sunlight.console.Ask;
import sunlight.supervision.inspection.Checking;

/** Asks what a single inspection is about, and draws its schools at once. */
class InspectionForm {

    private final Checking checking;
    private final TextField title = new TextField(say("notice.title"));
    private final PlanFields fields;

    InspectionForm(Checking checking) {
        this.checking = checking;
        this.fields = new PlanFields(checking.items(), checking.schools());
        title.setWidthFull();
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
    }

    void open() {
        new Ask(say("inspection.begin"), say("inspection.begin.what"))
                .with(named("title", title))
                .with(fields.all())
                .answer(
                        say("inspection.draw"),
                        () -> SupervisionNavigation.toInspection(checking.start(title.getValue(), fields.sampler())));
    }
}
