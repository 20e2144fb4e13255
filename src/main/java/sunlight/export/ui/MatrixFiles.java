package sunlight.export.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.ui.MatrixOutlet;
import sunlight.export.TakingOut;
import sunlight.language.Language;

/** Offers beside the matrix what can be taken out of it. */
@ApplicationScoped
class MatrixFiles implements MatrixOutlet {

    @Override
    public List<File> of(String slug, MatrixQuery query, Language language) {
        var asked = query.text().isEmpty() ? "" : "&" + query.text();
        var start = "exports/" + slug;
        var files = new ArrayList<File>(List.of(
                new File(
                        "export.matrix",
                        start + "/matrix.xlsx?in=" + language.name() + asked,
                        TakingOut.MOST_IN_A_WORKBOOK),
                new File("export.print", start + "/matrix.pdf?in=" + language.name() + asked, TakingOut.MOST_IN_PRINT),
                new File("export.circular", start + "/circular.docx?in=" + language.name() + asked),
                new File("export.circular.pdf", start + "/circular.pdf?in=" + language.name() + asked)));
        var school = query.said(Part.SCHOOL);
        if (!school.isEmpty()) {
            files.add(new File("binder.menu", slug + "/binder?school=" + school));
        }
        return files;
    }
}
