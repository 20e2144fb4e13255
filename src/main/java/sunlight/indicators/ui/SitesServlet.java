package sunlight.indicators.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sunlight.console.SignedInServlet;
import sunlight.indicators.InspectingSites;
import sunlight.indicators.SitesWorkbook;
import sunlight.language.Messages;
import sunlight.problem.NotFound;

/** Sites under the indicators on a day, as {@code /console/sites/<bureau>/indicators.xlsx?on=2026-10-01}. */
@WebServlet("/console/sites/*")
public class SitesServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient InspectingSites inspecting;

    @Inject
    transient Clock clock;

    /** With the address that it answers. */
    public SitesServlet() {
        super("indicators\\.xlsx");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var language = asked.language("in");
        var day = day(asked.request().getParameter("on"));
        var sites = asked.ask(() -> inspecting.below(day));
        var name = Messages.say(language, "indicators.file.name", day.toString());
        made(name, WORKBOOK, new SitesWorkbook(sites, language).bytes(), response);
    }

    private LocalDate day(@Nullable String on) {
        try {
            return on == null ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeException wrong) {
            throw new NotFound();
        }
    }
}
