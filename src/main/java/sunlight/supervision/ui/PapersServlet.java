package sunlight.supervision.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sunlight.files.Delivery;
import sunlight.identity.SignIn;
import sunlight.language.Language;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.supervision.Letters;
import sunlight.supervision.Notices;
import sunlight.supervision.letter.WordLetter;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/**
 * The papers of a notice, as {@code /console/papers/<tenant>/...}: the letter, the evidence, files of an answer. Every no
 * looks the same.
 */
@WebServlet("/console/papers/*")
public class PapersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern PATH = Pattern.compile(
            "/([a-z0-9-]{1,63})/(?:(letter|evidence)/" + ID + "|file/" + ID + "/" + ID + "/([0-9]{1,2}))");
    // The kept page may show its own letters and colours, and do nothing else.
    private static final String SHOWN_ONLY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; sandbox; frame-ancestors 'none'";

    @Inject
    transient Directory directory;

    @Inject
    transient Notices notices;

    @Inject
    transient Letters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        var actor = SignIn.of(request).map(SignIn::actor);
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        try {
            if (actor.isEmpty() || !path.matches()) {
                throw new NotFound();
            }
            send(actor.get(), path, Language.of(request.getLocale()), response);
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Actor actor, Matcher path, Language language, HttpServletResponse response) throws IOException {
        var tenant = directory.bySlug(path.group(1)).orElseThrow(NotFound::new);
        var scope = Scope.of(tenant, actor);
        if ("letter".equals(path.group(2))) {
            var id = UUID.fromString(path.group(3));
            send(Scope.run(scope, () -> letters.word(id)), response);
        } else if ("evidence".equals(path.group(2))) {
            var id = UUID.fromString(path.group(3));
            var evidence = Scope.run(scope, () -> notices.evidence(id));
            response.setHeader("Content-Security-Policy", SHOWN_ONLY);
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(EvidencePage.of(evidence, language).getBytes(StandardCharsets.UTF_8));
        } else {
            var notice = UUID.fromString(path.group(4));
            var step = UUID.fromString(path.group(5));
            var index = Integer.parseInt(path.group(6));
            send(Scope.run(scope, () -> notices.file(notice, step, index)), response);
        }
    }

    private static void send(Letters.File letter, HttpServletResponse response) throws IOException {
        var delivery = new Delivery(letter.name(), WordLetter.MEDIA_TYPE, letter.content().length, "");
        response.setHeader("Content-Disposition", delivery.headers().get("Content-Disposition"));
        response.setContentType(WordLetter.MEDIA_TYPE);
        response.getOutputStream().write(letter.content());
    }

    private static void send(Notices.Download download, HttpServletResponse response) throws IOException {
        var file = download.file();
        new Delivery(file.name(), file.mediaType(), file.size(), file.sha256())
                .headers()
                .forEach(response::setHeader);
        try (var bytes = download.bytes().get()) {
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            bytes.transferTo(response.getOutputStream());
        }
    }
}
