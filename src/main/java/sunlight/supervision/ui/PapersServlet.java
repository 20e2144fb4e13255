package sunlight.supervision.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sunlight.console.SignedInServlet;
import sunlight.files.Delivery;
import sunlight.language.Language;
import sunlight.supervision.Letters;
import sunlight.supervision.Notices;
import sunlight.supervision.SeeingEvidence;
import sunlight.supervision.letter.LetterForm;

/** The papers of a notice, as {@code /console/papers/<tenant>/...}: the letter, the evidence, files of an answer. */
@WebServlet("/console/papers/*")
public class PapersServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    // The kept page may show its own letters and colours, and do nothing else.
    private static final String SHOWN_ONLY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; sandbox allow-downloads; frame-ancestors 'none'";

    @Inject
    transient Notices notices;

    @Inject
    transient SeeingEvidence evidence;

    @Inject
    transient Letters letters;

    /** With the addresses that it answers. */
    public PapersServlet() {
        super("(letter|letter-pdf)/" + ID + "|(evidence|checked)/" + ID + "(?:/files/([0-9]{1,3}))?|file/" + ID + "/"
                + ID + "/([0-9]{1,2})");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        if (asked.part(1).isPresent()) {
            letter(asked.part(1).get().equals("letter") ? LetterForm.WORD : LetterForm.PDF, asked, response);
        } else if (asked.part(3).isEmpty()) {
            file(asked, response);
        } else if (asked.part(5).isPresent()) {
            proof(Integer.parseInt(asked.part(5).get()), asked, response);
        } else {
            evidence(asked, response);
        }
    }

    private void letter(LetterForm form, Asked asked, HttpServletResponse response) throws IOException {
        var letter = asked.ask(() -> letters.letter(asked.id(2), form));
        made(letter.name(), form.mediaType(), letter.content(), response);
    }

    private void evidence(Asked asked, HttpServletResponse response) throws IOException {
        var id = asked.id(4);
        var shown = asked.ask(() -> isChecked(asked) ? evidence.ofCheck(id) : evidence.ofFinding(id));
        response.setHeader("Content-Security-Policy", SHOWN_ONLY);
        var files = asked.request().getRequestURI() + "/files/";
        page(EvidencePage.of(shown, files, Language.of(asked.request().getLocale())), response);
    }

    /** A file that stands in the evidence; what it is was not kept, so it is saved and not shown. */
    private void proof(int index, Asked asked, HttpServletResponse response) throws IOException {
        var id = asked.id(4);
        var download =
                asked.ask(() -> isChecked(asked) ? evidence.fileOfCheck(id, index) : evidence.fileOfFinding(id, index));
        var file = download.file();
        stored(
                new Delivery(file.name(), "application/octet-stream", file.size(), file.sha256()),
                download.bytes(),
                response);
    }

    private static boolean isChecked(Asked asked) {
        return asked.part(3).filter("checked"::equals).isPresent();
    }

    private void file(Asked asked, HttpServletResponse response) throws IOException {
        var index = asked.part(8).map(Integer::parseInt).orElseThrow();
        var download = asked.ask(() -> notices.file(asked.id(6), asked.id(7), index));
        var file = download.file();
        stored(new Delivery(file.name(), file.mediaType(), file.size(), file.sha256()), download.bytes(), response);
    }
}
