package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import sunlight.publication.Draft;
import sunlight.publication.Step;
import sunlight.publication.review.ReviewRound;

/** The steps that the workflow opens to this person now, and why another is not open. */
class StepBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Step> take;

    StepBar(Consumer<Step> take) {
        this.take = take;
        addClassName("steps");
    }

    void show(Draft draft, ReviewRound round) {
        removeAll();
        var open = Steps.open(draft.stage(), draft.mine(), round);
        Steps.why(draft.stage(), draft.mine(), round).ifPresent(key -> {
            var why = new Span(getTranslation(key));
            why.addClassName("why");
            add(why);
        });
        open.stream().filter(draft.steps()::contains).forEach(step -> add(button(step, open)));
    }

    private Button button(Step step, List<Step> open) {
        var button = new Button(getTranslation("Step." + step.name()), press -> take.accept(step));
        if (step == open.get(open.size() - 1) && step != Step.WITHDRAW) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
