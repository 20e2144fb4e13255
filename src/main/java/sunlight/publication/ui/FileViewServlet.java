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
import sunlight.language.Language;
import sunlight.publication.EntrustedReviewing;
import sunlight.publication.ReadingFiles;

/**
 * Files to be paged through before they are public, {@code /console/view/<tenant>/<attachment>/<leaf>}, and their pictures,
 * {@code /console/view/<tenant>/<attachment>/pictures/<picture>}. Every no looks the same.
 */
@WebServlet("/console/view/*")
public class FileViewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BASE = "/console/view/";
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,63})/" + ID + "/(?:([1-9][0-9]{0,3})|pictures/" + ID + ")");

    @Inject
    transient SignedInPages pages;

    @Inject
    transient ReadingFiles files;

    @Inject
    transient EntrustedReviewing entrusted;

    static String address(UUID attachment) {
        var language = Window.language() == Language.EN ? "?language=EN" : "";
        return BASE + Window.requireTenant().slug() + "/" + attachment + "/1" + language;
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
        var attachment = UUID.fromString(path.group(2));
        if (path.group(3) == null) {
            var picture = UUID.fromString(path.group(4));
            SignedInPages.send(
                    response,
                    pages.ask(
                            request,
                            slug,
                            () -> files.picture(attachment, picture),
                            () -> entrusted.picture(attachment, picture)));
            return;
        }
        var leaf = Integer.parseInt(path.group(3));
        var language = "EN".equals(request.getParameter("language")) ? Language.EN : Language.ZH;
        var page = pages.ask(request, slug, () -> files.page(attachment, leaf), () -> entrusted.page(attachment, leaf));
        SignedInPages.write(response, page.map(each -> new FileViewPage(language, slug, attachment).of(each)));
    }
}
