package sunlight.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import sunlight.files.FileKind;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Problem;
import sunlight.problem.RuleBroken;

/** Papers that are made for whoever asks. What can be mended is said in words; every other no looks the same. */
public abstract class MadeServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "in";
    private static final int UNPROCESSABLE = 422;

    /** @param below as in {@link SignedInServlet} */
    protected MadeServlet(String below) {
        super(below);
    }

    /** The language in which a paper is wished. */
    protected static Language language(Asked asked) {
        return asked.language(LANGUAGE);
    }

    /** @param file its name in the address, which ends with its kind */
    protected static void paper(String name, String file, byte[] content, HttpServletResponse response)
            throws IOException {
        var kind = FileKind.called(file.substring(file.lastIndexOf('.') + 1)).orElseThrow();
        made(name, kind.mediaType(), content, response);
    }

    @Override
    protected void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!(problem instanceof RuleBroken broken)) {
            super.refuse(problem, request, response);
            return;
        }
        var language = language(request, LANGUAGE);
        response.setStatus(UNPROCESSABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(broken.issues().stream()
                        .map(issue ->
                                Messages.say(language, issue.key(), issue.args().toArray()))
                        .collect(Collectors.joining("\n")));
    }
}
