package sunlight.console;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** What does not exist, or belongs to somebody else: the same page for both. */
public class NotFoundView extends WayBack implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("console.notFound"), List.of(getTranslation("problem.notFound")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
