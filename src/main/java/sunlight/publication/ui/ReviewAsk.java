package sunlight.publication.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.publication.review.Opinion;
import sunlight.publication.review.ReviewRound;

/** What a reviewer is asked before the review counts: whether it was proofread, and whether it may be public at all. */
class ReviewAsk extends Div {

    private static final long serialVersionUID = 1L;

    private final Checkbox proofread = new Checkbox(getTranslation("review.proofread"));
    private final @Nullable SecrecyField secrecy;

    ReviewAsk(ReviewRound round) {
        addClassName("review-ask");
        proofread.setHelperText(getTranslation(
                round.demands().proofreading() ? "review.proofread.needed" : "review.proofread.recorded"));
        add(new Paragraph(getTranslation(
                "review.round", round.passed() + 1, round.demands().reviews())));
        add(proofread);
        secrecy = round.asksForSecrecy() ? new SecrecyField(round.needsSecrecyNow()) : null;
        if (secrecy != null) {
            add(secrecy);
        }
    }

    void ask(Ask ask, String yes, Consumer<Opinion> then) {
        ask.with(this)
                .answer(
                        yes,
                        () -> then.accept(
                                new Opinion(proofread.getValue(), secrecy == null ? null : secrecy.judgement())));
    }
}
