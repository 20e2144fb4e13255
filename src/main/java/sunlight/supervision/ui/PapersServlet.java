package sunlight.supervision.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import sunlight.console.SignedInServlet;
import sunlight.files.Delivery;
import sunlight.language.Language;
import sunlight.supervision.Letters;
import sunlight.supervision.Notices;
import sunlight.supervision.letter.LetterForm;

/** The papers of a notice, as {@code /console/papers/<tenant>/...}: the letter, the evidence, files of an answer. */
@WebServlet("/console/papers/*")
public class PapersServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    // The kept page may show its own letters and colours, and do nothing else.
    private static final String SHOWN_ONLY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; sandbox; frame-ancestors 'none'";

    @Inject
    transient Notices notices;

    @Inject
    transient Letters letters;

    /** With the addresses that it answers. */
    public PapersServlet() {
        super("(letter|letter-pdf|evidence)/" + ID + "|file/" + ID + "/" + ID + "/([0-9]{1,2})");
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        switch (asked.part(1).orElse("file")) {
            case "letter" -> letter(LetterForm.WORD, asked, response);
            case "letter-pdf" -> letter(LetterForm.PDF, asked, response);
            case "evidence" -> evidence(asked.id(2), asked, response);
            default -> file(asked, response);
        }
    }

    private void letter(LetterForm form, Asked asked, HttpServletResponse response) throws IOException {
        var letter = asked.ask(() -> letters.letter(asked.id(2), form));
        made(letter.name(), form.mediaType(), letter.content(), response);
    }

    private void evidence(UUID id, Asked asked, HttpServletResponse response) throws IOException {
        var evidence = asked.ask(() -> notices.evidence(id));
        response.setHeader("Content-Security-Policy", SHOWN_ONLY);
        page(EvidencePage.of(evidence, Language.of(asked.request().getLocale())), response);
    }

    private void file(Asked asked, HttpServletResponse response) throws IOException {
        var index = asked.part(5).map(Integer::parseInt).orElseThrow();
        var download = asked.ask(() -> notices.file(asked.id(3), asked.id(4), index));
        var file = download.file();
        stored(new Delivery(file.name(), file.mediaType(), file.size(), file.sha256()), download.bytes(), response);
    }
}
