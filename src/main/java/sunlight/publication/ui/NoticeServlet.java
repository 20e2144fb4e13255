package sunlight.publication.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import sunlight.console.Window;
import sunlight.publication.posting.PostingNotices;

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
    transient SignedInPages pages;

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
            var sheet = pages.ask(request, slug, () -> postings.sheet(id));
            SignedInPages.write(
                    response,
                    sheet.map(each -> each.map(one -> NoticePaper.of(one, slug)).orElseGet(NoticePaper::gone)));
        } else {
            SignedInPages.send(response, pages.ask(request, slug, () -> postings.photo(id)));
        }
    }
}
