package sunlight.console;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import sunlight.problem.Forbidden;
import sunlight.problem.NotFound;
import sunlight.problem.Problem;
import sunlight.problem.Problems;

/**
 * What kept a view from being shown: a problem in words, anything else with the id under which it is logged. What is not
 * found looks as in {@link NotFoundView}, however the view came to say so.
 */
public class FailedView extends WayBack implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getException();
        var status = Problems.in(failure).map(FailedView::status).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        var title = status == HttpServletResponse.SC_NOT_FOUND ? "console.notFound" : "console.notShown";
        say(getTranslation(title), ConsoleErrors.words(failure));
        return status;
    }

    private static int status(Problem problem) {
        if (problem instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return problem instanceof Forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_CONFLICT;
    }
}
