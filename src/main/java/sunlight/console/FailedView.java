package sunlight.console;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import sunlight.problem.Forbidden;
import sunlight.problem.Problems;

/** What kept a view from being shown: a problem in words, anything else with the id under which it is logged. */
public class FailedView extends WayBack implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getException();
        say(getTranslation("console.notShown"), ConsoleErrors.words(failure));
        return Problems.in(failure).filter(Forbidden.class::isInstance).isPresent()
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
