package sunlight.supervision.looking;

import java.util.List;
import sunlight.language.Text;
import sunlight.publication.ElementAnswer;
import sunlight.publication.Stage;

/**
 * What stands in something that is not published.
 *
 * @param answers to the required elements that somebody has answered; often all that is said stands there
 * @param body clean HTML
 */
public record Draft(String title, List<Answered> answers, String body, Stage stage) {

    /** A required element with its answer. */
    public record Answered(Text label, ElementAnswer answer) {}

    public Draft {
        answers = List.copyOf(answers);
    }
}
