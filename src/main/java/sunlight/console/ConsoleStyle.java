package sunlight.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/** The look of the consoles: one plain stylesheet over the theme that Vaadin brings, so no bundle has to be built. */
@WebServlet("/assets/console.css")
public class ConsoleStyle extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final byte[] STYLE = read("/console/console.css", "/console/bureau.css", "/console/writing.css");
    private static final String TAG = "\"" + Integer.toHexString(Arrays.hashCode(STYLE)) + "\"";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", TAG);
        if (TAG.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/css;charset=UTF-8");
        response.getOutputStream().write(STYLE);
    }

    private static byte[] read(String... names) {
        var all = new ByteArrayOutputStream();
        for (var name : names) {
            try (var in = ConsoleStyle.class.getResourceAsStream(name)) {
                Objects.requireNonNull(in, name).transferTo(all);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all.toByteArray();
    }
}
