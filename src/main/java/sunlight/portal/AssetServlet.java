package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import sunlight.portal.pages.Look;
import sunlight.site.Contrast;
import sunlight.site.Crests;

/** Serves assets: JAX-RS at the root hides the container's own static files. */
@WebServlet(Assets.FOLDER + "*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CREST = Pattern.compile(Assets.FOLDER + "crest\\.([0-9a-f]{64})\\.png");
    private static final Pattern LOOK = Pattern.compile(Assets.FOLDER + "look\\.([0-9a-f]{6})\\.css");

    @Inject
    transient Crests crests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = Assets.at(request.getRequestURI());
        if (asset.isEmpty()) {
            declared(request, response);
            return;
        }
        var coding = Accepts.coding(request);
        send(response, asset.get().mediaType(), asset.get().bytes(coding), coding);
    }

    /** Colours and crests that tenants have declared. */
    private void declared(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var crest = CREST.matcher(request.getRequestURI());
        var look = LOOK.matcher(request.getRequestURI());
        var picture = crest.matches() ? crests.of(crest.group(1)) : Optional.<byte[]>empty();
        if (picture.isPresent()) {
            send(response, "image/png", picture.get(), Coding.PLAIN);
        } else if (look.matches() && Contrast.ofSite("#" + look.group(1)) >= Contrast.ENOUGH) {
            send(response, "text/css;charset=utf-8", Look.css(look.group(1)).getBytes(UTF_8), Coding.PLAIN);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String mediaType, byte[] bytes, Coding coding)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Vary", "Accept-Encoding");
        if (coding.isPacked()) {
            response.setHeader("Content-Encoding", coding.token());
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
