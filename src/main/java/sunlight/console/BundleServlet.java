package sunlight.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Each {@link Bundle} and, beside it, the licences of what it contains. */
@WebServlet({"/assets/editor.js", "/assets/editor-licences.txt", "/assets/chart.js", "/assets/chart-licences.txt"})
public class BundleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var bundle = Bundle.at(path);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (path.endsWith(Bundle.LICENCES)) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(bundle.licences());
            return;
        }
        var keep = request.getParameter("v") == null ? "no-cache" : "public, max-age=31536000, immutable";
        response.setHeader("Cache-Control", keep);
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType("text/javascript;charset=UTF-8");
        send(response, bundle, takesGzip(request));
    }

    private static void send(HttpServletResponse response, Bundle bundle, boolean gzip) throws IOException {
        var bytes = gzip ? bundle.gzipped() : bundle.script();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
