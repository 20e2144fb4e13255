package sunlight.publication.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import sunlight.console.SignedInServlet;
import sunlight.console.Window;
import sunlight.files.Delivery;
import sunlight.language.Language;
import sunlight.publication.EntrustedReviewing;
import sunlight.publication.ReadingFiles;
import sunlight.publication.posting.ReadingInternal;

/**
 * Files to be paged through before they are public, {@code /console/view/<tenant>/<attachment>/<leaf>}, and their pictures,
 * {@code /console/view/<tenant>/<attachment>/pictures/<picture>}.
 */
@WebServlet("/console/view/*")
public class FileViewServlet extends SignedInServlet {

    private static final long serialVersionUID = 1L;
    private static final String BASE = "/console/view/";

    @Inject
    transient ReadingFiles files;

    @Inject
    transient EntrustedReviewing entrusted;

    @Inject
    transient ReadingInternal internal;

    /** With the addresses that it answers. */
    public FileViewServlet() {
        super(ID + "/(?:([1-9][0-9]{0,3})|pictures/" + ID + ")");
    }

    static String address(UUID attachment) {
        var language = Window.language() == Language.EN ? "?language=EN" : "";
        return BASE + Window.requireTenant().slug() + "/" + attachment + "/1" + language;
    }

    @Override
    protected void answer(Asked asked, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        var attachment = asked.id(1);
        var leaf = asked.part(2).map(Integer::parseInt);
        if (leaf.isPresent()) {
            var shown = asked.ask(
                    () -> files.page(attachment, leaf.get()),
                    () -> entrusted.page(attachment, leaf.get()),
                    () -> internal.page(attachment, leaf.get()));
            page(new FileViewPage(asked.language("language"), asked.slug(), attachment).of(shown), response);
        } else {
            var picture = asked.ask(
                    () -> files.picture(attachment, asked.id(3)),
                    () -> entrusted.picture(attachment, asked.id(3)),
                    () -> internal.picture(attachment, asked.id(3)));
            stored(
                    new Delivery(picture.name(), picture.mediaType(), picture.size(), picture.sha256()),
                    picture.bytes(),
                    response);
        }
    }
}
