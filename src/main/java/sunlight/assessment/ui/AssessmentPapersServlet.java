package sunlight.assessment.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sunlight.assessment.paper.Papers;
import sunlight.files.Delivery;
import sunlight.identity.SignIn;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.problem.RuleBroken;
import sunlight.supervision.letter.LetterForm;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/** The papers of an assessment, as {@code /console/assessment-papers/<tenant>/<id>/results.xlsx}. */
@WebServlet("/console/assessment-papers/*")
public class AssessmentPapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile(
            "/([a-z0-9-]{1,63})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(results\\.xlsx|circular\\.(?:docx|pdf))");
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient Directory directory;

    @Inject
    transient Papers papers;

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
            var tenant = directory.bySlug(path.group(1)).orElseThrow(NotFound::new);
            var id = UUID.fromString(path.group(2));
            var sheet = path.group(3).endsWith("xlsx");
            var form = LetterForm.of(path.group(3));
            var paper = Scope.run(
                    Scope.of(tenant, actor.get()),
                    () -> sheet ? papers.workbook(id, language) : papers.circular(id, form));
            send(paper, sheet ? SHEET : form.mediaType(), response);
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            refuse(Problems.in(failure).get(), language, response);
        }
    }

    private static void send(Papers.Paper paper, String type, HttpServletResponse response) throws IOException {
        var delivery = new Delivery(paper.name(), type, paper.content().length, "");
        response.setHeader("Content-Disposition", delivery.headers().get("Content-Disposition"));
        response.setContentType(type);
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }

    /** What can be mended is said in words; every other no looks the same. */
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
