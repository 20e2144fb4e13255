package sunlight.export.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import sunlight.console.SignedInServlet;
import sunlight.export.TakingOut.Paper;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Problem;
import sunlight.problem.RuleBroken;

/** Papers that are made for whoever asks. What is too much is said in words; every other no looks the same. */
abstract class PapersServlet extends SignedInServlet {

    static final String LANGUAGE = "in";

    private static final long serialVersionUID = 1L;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int UNPROCESSABLE = 422;

    PapersServlet(String below) {
        super(below);
    }

    /** @param file its name in the address, which ends with its kind */
    static void made(Paper paper, String file, HttpServletResponse response) throws IOException {
        made(paper.name(), type(file), paper.content(), response);
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
