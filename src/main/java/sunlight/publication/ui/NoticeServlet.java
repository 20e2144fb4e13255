package sunlight.publication.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import sunlight.console.SignedInServlet;
import sunlight.console.Window;
import sunlight.files.Delivery;
import sunlight.publication.posting.PostingNotices;

/**
 * Notices for the board as pages to be printed, {@code /console/notice/<tenant>/<edition>}, and the photos of those that
 * hang, {@code /console/notice/<tenant>/<posting>/photo}.
 */
@WebServlet("/console/notice/*")
public class NoticeServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    private static final String BASE = "/console/notice/";

    @Inject
    transient PostingNotices postings;

    /** With the addresses that it answers. */
    public NoticeServlet() {
        super(ID + "(/photo)?");
    }

    static String sheet(UUID edition) {
        return BASE + Window.requireTenant().slug() + "/" + edition;
    }

    static String photo(UUID posting) {
        return sheet(posting) + "/photo";
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        var id = asked.id(1);
        if (asked.part(2).isPresent()) {
            var photo = asked.ask(() -> postings.photo(id));
            stored(
                    new Delivery(photo.name(), photo.mediaType(), photo.size(), photo.sha256()),
                    photo.bytes(),
                    response);
        } else {
            var sheet = asked.ask(() -> postings.sheet(id));
            page(sheet.map(one -> NoticePaper.of(one, asked.slug())).orElseGet(NoticePaper::gone), response);
        }
    }
}
