package sunlight.export.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import sunlight.console.MadeServlet;
import sunlight.export.binder.MakingBinders;
import sunlight.export.binder.MakingBinders.Wish;
import sunlight.problem.NotFound;

/**
 * Evidence binders, as {@code /console/binders/<tenant>/<school>/binder.pdf?from=...&until=...}: of the own tenant where
 * both are the same, else of one below.
 */
@WebServlet("/console/binders/*")
public class BindersServlet extends MadeServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MakingBinders binders;

    /** With the addresses that it answers. */
    public BindersServlet() {
        super("([a-z0-9-]{1,63})/binder\\.(pdf|xlsx)");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var school = asked.part(1).orElseThrow();
        var kind = asked.part(2).orElseThrow();
        var wish = new Wish(day(asked, "from"), day(asked, "until"), kind.equals("xlsx"), language(asked));
        var paper = asked.ask(() -> school.equals(asked.slug()) ? binders.own(wish) : binders.below(school, wish));
        paper(paper.name(), kind, paper.content(), response);
    }

    private static LocalDate day(Asked asked, String name) {
        try {
            return LocalDate.parse(
                    Optional.ofNullable(asked.request().getParameter(name)).orElse(""));
        } catch (DateTimeException strange) {
            throw new NotFound();
        }
    }
}
