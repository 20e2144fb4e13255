package sunlight.export.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import sunlight.compliance.MatrixQuery;
import sunlight.console.SignedInServlet;
import sunlight.export.TakingOut;
import sunlight.export.TakingOut.Paper;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Problem;
import sunlight.problem.RuleBroken;

/**
 * The files that a bureau takes out, as {@code /console/exports/<tenant>/matrix.xlsx?...} with the query of the matrix. What
 * is too much is said in words; every other no looks the same.
 */
@WebServlet("/console/exports/*")
public class ExportsServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "in";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient TakingOut takingOut;

    /** With the addresses that it answers. */
    public ExportsServlet() {
        super("(matrix\\.xlsx|matrix\\.pdf|figures\\.xlsx|circular\\.docx)");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var file = asked.part(1).orElseThrow();
        var paper = taken(file, asked);
        made(paper.name(), type(file), paper.content(), response);
    }

    private Paper taken(String file, Asked asked) {
        var language = asked.language(LANGUAGE);
        var query = MatrixQuery.of(
                Optional.ofNullable(asked.request().getQueryString()).orElse(""));
        return asked.ask(() -> switch (file) {
            case "matrix.xlsx" -> takingOut.workbook(query, language);
            case "matrix.pdf" -> takingOut.print(query, language);
            case "figures.xlsx" -> takingOut.figures(language);
            default -> takingOut.circular(query);
        });
    }

    private static String type(String file) {
        if (file.endsWith("pdf")) {
            return "application/pdf";
        }
        return OFFICE + (file.endsWith("xlsx") ? "spreadsheetml.sheet" : "wordprocessingml.document");
    }

    @Override
    protected void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!(problem instanceof RuleBroken broken)) {
            super.refuse(problem, request, response);
            return;
        }
        var language = "EN".equals(request.getParameter(LANGUAGE)) ? Language.EN : Language.ZH;
        response.setStatus(UNPROCESSABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(broken.issues().stream()
                        .map(issue ->
                                Messages.say(language, issue.key(), issue.args().toArray()))
                        .collect(Collectors.joining("\n")));
    }
}
