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
import sunlight.files.Delivery;
import sunlight.publication.Attaching;
import sunlight.publication.Download;
import sunlight.publication.EntrustedReviewing;

/** Files of drafts for colleagues, as {@code /console/files/<tenant>/<attachment>}. Every no looks the same. */
@WebServlet("/console/files/*")
public class DraftFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,63})/" + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    @Inject
    transient SignedInPages pages;

    @Inject
    transient EntrustedReviewing entrusted;

    @Inject
    transient Attaching attaching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        var found = found(request);
        if (found.isEmpty()) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = found.get();
        var delivery = new Delivery(file.name(), file.mediaType(), file.size(), file.sha256());
        delivery.headers().forEach(response::setHeader);
        if (delivery.isKnownTo(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try (var bytes = file.bytes().get()) {
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            bytes.transferTo(response.getOutputStream());
        }
    }

    private Optional<Download> found(HttpServletRequest request) {
        var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            return Optional.empty();
        }
        var attachment = UUID.fromString(path.group(2));
        return pages.ask(
                request, path.group(1), () -> attaching.download(attachment), () -> entrusted.file(attachment));
    }
}
