package sunlight.publication.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sunlight.console.SignedInServlet;
import sunlight.files.Delivery;
import sunlight.publication.Attaching;
import sunlight.publication.EntrustedReviewing;

/** Files of drafts for colleagues, as {@code /console/files/<tenant>/<attachment>}. */
@WebServlet("/console/files/*")
public class DraftFilesServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EntrustedReviewing entrusted;

    @Inject
    transient Attaching attaching;

    /** With the addresses that it answers. */
    public DraftFilesServlet() {
        super(ID);
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var file = asked.ask(() -> attaching.download(asked.id(1)), () -> entrusted.file(asked.id(1)));
        var delivery = new Delivery(file.name(), file.mediaType(), file.size(), file.sha256());
        // Asked again each time whether it may still be seen, but not sent again.
        response.setHeader("Cache-Control", "private, no-cache");
        if (delivery.isKnownTo(asked.request().getHeader("If-None-Match"))) {
            delivery.headers().forEach(response::setHeader);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            stored(delivery, file.bytes(), response);
        }
    }
}
