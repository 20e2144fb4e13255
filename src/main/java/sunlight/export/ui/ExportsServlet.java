package sunlight.export.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import sunlight.compliance.MatrixQuery;
import sunlight.console.MadeServlet;
import sunlight.export.TakingOut;
import sunlight.export.TakingOut.Paper;
import sunlight.problem.NotFound;
import sunlight.supervision.letter.LetterForm;

/**
 * The files that a bureau takes out, as {@code /console/exports/<tenant>/matrix.xlsx?...} with the query of the matrix, and
 * {@code campaign.xlsx?id=...}.
 */
@WebServlet("/console/exports/*")
public class ExportsServlet extends MadeServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TakingOut takingOut;

    /** With the addresses that it answers. */
    public ExportsServlet() {
        super(
                "(matrix\\.xlsx|matrix\\.pdf|figures\\.xlsx|campaign\\.xlsx|registers\\.xlsx|circular\\.docx|circular\\.pdf)");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var file = asked.part(1).orElseThrow();
        var paper = taken(file, asked);
        paper(paper.name(), file, paper.content(), response);
    }

    private Paper taken(String file, Asked asked) {
        var language = language(asked);
        var query = MatrixQuery.of(
                Optional.ofNullable(asked.request().getQueryString()).orElse(""));
        return asked.ask(() -> switch (file) {
            case "matrix.xlsx" -> takingOut.workbook(query, language);
            case "matrix.pdf" -> takingOut.print(query, language);
            case "campaign.xlsx" -> takingOut.campaign(campaign(asked), language);
            case "registers.xlsx" -> takingOut.registers(language);
            case "figures.xlsx" -> takingOut.figures(language);
            default -> takingOut.circular(query, LetterForm.of(file));
        });
    }

    private static UUID campaign(Asked asked) {
        try {
            return UUID.fromString(
                    Optional.ofNullable(asked.request().getParameter("id")).orElse(""));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
