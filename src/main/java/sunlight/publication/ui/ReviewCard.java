package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.Draft;
import sunlight.publication.Stage;
import sunlight.publication.review.ReviewRound;
import sunlight.publication.review.SecrecyLine;
import sunlight.publication.review.SecrecyResult;
import sunlight.tenancy.Time;

/** How far the review has come, and what was said about secrecy. */
class ReviewCard extends Pane {

    private static final long serialVersionUID = 1L;

    private static final Set<Stage> UNDER_WAY = EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED, Stage.SCHEDULED);

    ReviewCard() {
        super("card");
    }

    /** @param notes sentences about its time: scheduled, on display */
    void show(Draft draft, ReviewRound round, List<SecrecyLine> secrecy, List<String> notes) {
        var underWay = UNDER_WAY.contains(draft.stage());
        setVisible(underWay || !secrecy.isEmpty() || !notes.isEmpty());
        show(Markup.of(
                "<h2>{}</h2>{}{}{}<ul class=\"history\">{}</ul>",
                say("review.card"),
                ChangeNote.of(draft.change()),
                Markup.all(
                        notes.stream().map(note -> Markup.of("<p>{}</p>", note)).toList()),
                underWay ? state(round) : Markup.NONE,
                Markup.all(secrecy.stream().map(line -> line(line)).toList())));
    }

    private static Markup state(ReviewRound round) {
        var demands = round.demands();
        var passed = Markup.of("<p>{}</p>", say("review.passed", round.passed(), demands.reviews()));
        var proof = demands.proofreading() ? Markup.of("<p>{}</p>", say("review.proofread.needed")) : Markup.NONE;
        var open = demands.secrecy() && !round.secrecyPassed()
                ? Markup.of("<p class=\"why\">{}</p>", say("secrecy.open"))
                : Markup.NONE;
        return Markup.of("{}{}{}", passed, proof, open);
    }

    private static Markup line(SecrecyLine line) {
        return Markup.of(
                "<li><strong>{}</strong> {} <time>{}</time><p class=\"reason\">{}</p></li>",
                say(line.judgement().result() == SecrecyResult.OPEN ? "SecrecyResult.OPEN" : "SecrecyResult.NOT_OPEN"),
                line.reviewer(),
                Time.minute(line.at()),
                line.judgement().ground());
    }
}
