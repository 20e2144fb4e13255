package sunlight.publication.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import sunlight.console.Window;
import sunlight.files.Delivery;
import sunlight.identity.SignIn;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.publication.Download;
import sunlight.publication.posting.NoticeSheet;
import sunlight.publication.posting.PostingNotices;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/**
 * Notices for the board as pages to be printed, {@code /console/notice/<tenant>/<edition>}, and the photos of those that
 * hang, {@code /console/notice/<tenant>/<posting>/photo}. Every no looks the same.
 */
@WebServlet("/console/notice/*")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BASE = "/console/notice/";
    private static final Pattern PATH = Pattern.compile(
            "/([a-z0-9-]{1,63})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(/photo)?");

    @Inject
    transient Directory directory;

    @Inject
    transient PostingNotices postings;

    static String sheet(UUID edition) {
        return BASE + Window.requireTenant().slug() + "/" + edition;
    }

    static String photo(UUID posting) {
        return sheet(posting) + "/photo";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var slug = path.group(1);
        var id = UUID.fromString(path.group(2));
        if (path.group(3) == null) {
            var sheet = inside(request, slug, () -> postings.sheet(id));
            if (sheet.isPresent()) {
                write(request, response, slug, sheet.get());
                return;
            }
        } else {
            var photo = inside(request, slug, () -> postings.photo(id));
            if (photo.isPresent()) {
                send(response, photo.get());
                return;
            }
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String slug, NoticeSheet sheet)
            throws IOException {
        var address = URI.create(request.getRequestURL().toString())
                .resolve("/" + slug + "/posted/" + sheet.edition().indexNumber())
                .toString();
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(NoticePaper.of(sheet, slug, address));
    }

    private static void send(HttpServletResponse response, Download photo) throws IOException {
        new Delivery(photo.name(), photo.mediaType(), photo.size(), photo.sha256())
                .headers()
                .forEach(response::setHeader);
        response.setContentType(photo.mediaType());
        response.setContentLengthLong(photo.size());
        try (var bytes = photo.bytes().get()) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    private <T> Optional<T> inside(HttpServletRequest request, String slug, Supplier<T> ask) {
        var actor = SignIn.of(request).map(SignIn::actor);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var tenant = directory.bySlug(slug).orElseThrow(NotFound::new);
            return Optional.of(Scope.run(Scope.of(tenant, actor.get()), ask));
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            return Optional.empty();
        }
    }
}
