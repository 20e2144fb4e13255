package sunlight.publication.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.ReviewRound;
import sunlight.publication.review.Secrecy;
import sunlight.publication.review.SecrecyResult;

/** What a reviewer is asked before the review counts: whether it was proofread, and whether it may be public at all. */
class ReviewAsk extends Div {

    private static final long serialVersionUID = 1L;

    /** Judgements that a reviewer makes again and again; the last one leaves it to the next reviewer. */
    private static final String LATER = "LATER";

    private static final List<String> GROUNDS = List.of("NOTHING", "MASKED", "OTHER");

    private final Checkbox proofread = new Checkbox(getTranslation("review.proofread"));
    private final RadioButtonGroup<String> secrecy = new RadioButtonGroup<>(getTranslation("secrecy.judgement"));
    private final TextArea words = new TextArea(getTranslation("secrecy.words"));
    private final boolean asksForSecrecy;

    ReviewAsk(ReviewRound round) {
        asksForSecrecy = round.asksForSecrecy();
        addClassName("review-ask");
        proofread.setHelperText(getTranslation(
                round.demands().proofreading() ? "review.proofread.needed" : "review.proofread.recorded"));
        add(new Paragraph(getTranslation(
                "review.round", round.passed() + 1, round.demands().reviews())));
        add(proofread);
        if (asksForSecrecy) {
            askForSecrecy(round.needsSecrecyNow());
        }
    }

    private void askForSecrecy(boolean now) {
        secrecy.setItems(now ? GROUNDS : List.of(GROUNDS.get(0), GROUNDS.get(1), GROUNDS.get(2), LATER));
        secrecy.setItemLabelGenerator(each -> getTranslation("secrecy.ground." + each));
        secrecy.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.setMaxLength(900);
        words.setHelperText(getTranslation("secrecy.words.what"));
        add(new H3(getTranslation("secrecy.title")), secrecy, words);
    }

    void ask(Ask ask, String yes, Consumer<Opinion> then) {
        ask.with(this).answer(yes, () -> then.accept(new Opinion(proofread.getValue(), judgement())));
    }

    private @Nullable Secrecy judgement() {
        if (!asksForSecrecy) {
            return null;
        }
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
