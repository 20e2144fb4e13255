package sunlight.assessment.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sunlight.assessment.paper.Papers;
import sunlight.console.MadeServlet;
import sunlight.supervision.letter.LetterForm;

/** The papers of an assessment, as {@code /console/assessment-papers/<tenant>/<id>/results.xlsx}. */
@WebServlet("/console/assessment-papers/*")
public class AssessmentPapersServlet extends MadeServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Papers papers;

    /** With the addresses that it answers. */
    public AssessmentPapersServlet() {
        super(ID + "/(results\\.xlsx|circular\\.(?:docx|pdf))");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var id = asked.id(1);
        var file = asked.part(2).orElseThrow();
        var paper = asked.ask(() -> file.startsWith("results")
                ? papers.workbook(id, language(asked))
                : papers.circular(id, LetterForm.of(file)));
        paper(paper.name(), file, paper.content(), response);
    }
}
