package sunlight.export.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sunlight.compliance.MatrixQuery;
import sunlight.export.TakingOut;
import sunlight.export.TakingOut.Paper;
import sunlight.files.Delivery;
import sunlight.identity.SignIn;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/**
 * The files that a bureau takes out, as {@code /console/exports/<tenant>/matrix.xlsx?...} with the query of the matrix. What
 * is too much is said in words; every other no looks the same.
 */
@WebServlet("/console/exports/*")
public class ExportsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,63})/(matrix\\.xlsx|matrix\\.pdf|figures\\.xlsx|circular\\.docx)");
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient Directory directory;

    @Inject
    transient TakingOut takingOut;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        var actor = SignIn.of(request).map(SignIn::actor);
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        var language = "EN".equals(request.getParameter("in")) ? Language.EN : Language.ZH;
        try {
            if (actor.isEmpty() || !path.matches()) {
                throw new NotFound();
            }
            var query =
                    MatrixQuery.of(Optional.ofNullable(request.getQueryString()).orElse(""));
            send(taken(actor.get(), path, query, language), path.group(2), response);
        } catch (RuntimeException failure) {
            var problems = Problems.in(failure);
            if (problems.isEmpty()) {
                throw failure;
            }
            refuse(problems.get(), language, response);
        }
    }

    private Paper taken(Actor actor, Matcher path, MatrixQuery query, Language language) {
        var tenant = directory.bySlug(path.group(1)).orElseThrow(NotFound::new);
        return Scope.run(Scope.of(tenant, actor), () -> switch (path.group(2)) {
            case "matrix.xlsx" -> takingOut.workbook(query, language);
            case "matrix.pdf" -> takingOut.print(query, language);
            case "figures.xlsx" -> takingOut.figures(language);
            default -> takingOut.circular(query);
        });
    }

    private static void send(Paper paper, String file, HttpServletResponse response) throws IOException {
        var type = type(file);
        var delivery = new Delivery(paper.name(), type, paper.content().length, "");
        response.setHeader("Content-Disposition", delivery.headers().get("Content-Disposition"));
        response.setContentType(type);
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }

    private static String type(String file) {
        if (file.endsWith("pdf")) {
            return "application/pdf";
        }
        return OFFICE + (file.endsWith("xlsx") ? "spreadsheetml.sheet" : "wordprocessingml.document");
    }

    private static void refuse(Throwable problem, Language language, HttpServletResponse response) throws IOException {
        if (!(problem instanceof RuleBroken broken)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(UNPROCESSABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(broken.issues().stream()
                        .map(issue ->
                                Messages.say(language, issue.key(), issue.args().toArray()))
                        .collect(Collectors.joining("\n")));
    }
}
