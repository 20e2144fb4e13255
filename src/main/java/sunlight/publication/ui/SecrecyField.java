package sunlight.publication.ui;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.Secrecy;
import sunlight.publication.review.SecrecyResult;

/** Asks whether something may be public at all, and on what grounds. Nothing is chosen beforehand: it is a judgement. */
class SecrecyField extends Div {

    private static final long serialVersionUID = 1L;

    /** Judgements that a reviewer makes again and again; the last one leaves it to the next reviewer. */
    private static final String LATER = "LATER";

    private static final List<String> GROUNDS = List.of("NOTHING", "MASKED", "OTHER");

    private final RadioButtonGroup<String> secrecy = new RadioButtonGroup<>(getTranslation("secrecy.judgement"));
    private final TextArea words = new TextArea(getTranslation("secrecy.words"));

    /** @param now whether it cannot be left to the next reviewer */
    SecrecyField(boolean now) {
        secrecy.setItems(now ? GROUNDS : List.of(GROUNDS.get(0), GROUNDS.get(1), GROUNDS.get(2), LATER));
        secrecy.setItemLabelGenerator(each -> getTranslation("secrecy.ground." + each));
        secrecy.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.setMaxLength(900);
        words.setHelperText(getTranslation("secrecy.words.what"));
        add(new H3(getTranslation("secrecy.title")), named("secrecy", secrecy), words);
    }

    /** Nothing where it was left to the next reviewer. */
    @Nullable
    Secrecy judgement() {
        var chosen = secrecy.getOptionalValue().orElseThrow(() -> RuleBroken.of("secrecy", "secrecy.choose"));
        if (chosen.equals(LATER)) {
            return null;
        }
        var preset = chosen.equals("OTHER") ? "" : getTranslation("secrecy.ground." + chosen);
        var more = words.getValue().strip();
        return new Secrecy(
                SecrecyResult.OPEN, preset.isEmpty() || more.isEmpty() ? preset + more : preset + "；" + more);
    }
}
