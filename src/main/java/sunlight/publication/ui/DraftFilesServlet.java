package sunlight.publication.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import sunlight.console.SignedInServlet;
import sunlight.console.Window;
import sunlight.files.Delivery;
import sunlight.publication.Attaching;
import sunlight.publication.EntrustedReviewing;
import sunlight.publication.posting.ReadingInternal;

/** Files of drafts for colleagues, and of internal texts for the members of the tenant, as {@code /console/files/<tenant>/<attachment>}. */
@WebServlet("/console/files/*")
public class DraftFilesServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    private static final String BASE = "/console/files/";
    private static final Pattern FILE = Pattern.compile("(src|href)=\"files/([0-9a-f-]{36})\"");

    @Inject
    transient EntrustedReviewing entrusted;

    @Inject
    transient Attaching attaching;

    @Inject
    transient ReadingInternal internal;

    /** A text whose pictures and files are asked for here. */
    static String leadingHere(String body, String slug) {
        return FILE.matcher(body).replaceAll("$1=\"" + BASE + slug + "/$2\"");
    }

    static String address(UUID attachment) {
        return BASE + Window.requireTenant().slug() + "/" + attachment;
    }

    /** With the addresses that it answers. */
    public DraftFilesServlet() {
        super(ID);
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        var file = asked.ask(
                () -> attaching.download(asked.id(1)),
                () -> entrusted.file(asked.id(1)),
                () -> internal.file(asked.id(1)));
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
