package sunlight.console.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import sunlight.console.Markup;
import sunlight.identity.Welcoming;
import sunlight.language.Language;
import sunlight.problem.Problems;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** The page behind a one-time link, {@code /console/welcome/<tenant>/<secret>}: needs neither login nor script. */
@WebServlet("/console/welcome/*")
public class WelcomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,63})/([A-Za-z0-9_-]{43})");

    @Inject
    transient Directory directory;

    @Inject
    transient Welcoming welcoming;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (page, secret) -> page.form(welcoming.look(secret), ""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        var password = given(request, "password");
        var again = given(request, "again");
        answer(request, response, (page, secret) -> {
            if (!password.equals(again)) {
                return page.form(welcoming.look(secret), "welcome.notTheSame");
            }
            try {
                return page.done(welcoming.setPassword(secret, password));
            } catch (RuntimeException failed) {
                if (Problems.in(failed).filter(RuleBroken.class::isInstance).isEmpty()) {
                    throw failed;
                }
                return page.form(welcoming.look(secret), "identity.passwordRefused");
            }
        });
    }

    /** What to show to somebody with a secret. */
    private interface Act {
        Markup of(WelcomePage page, String secret);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        var language = Language.of(request.getLocale());
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var known = path.matches()
                ? directory.bySlug(path.group(1)).filter(Tenant::active)
                : java.util.Optional.<Tenant>empty();
        var html = known.map(tenant -> at(tenant, () -> act.of(new WelcomePage(language, tenant), path.group(2))))
                .orElseGet(() -> WelcomePage.unknown(language));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.getWriter().write(html.html());
    }

    private static Markup at(Tenant tenant, Supplier<Markup> act) {
        return Scope.run(Scope.inside(tenant), act);
    }

    private static String given(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
