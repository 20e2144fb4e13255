package sunlight.console;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** The bundle of the rich-text editor and, beside it, the licences of what it contains. */
@WebServlet({EditorScript.PATH, EditorScript.LICENCES})
public class EditorScript extends HttpServlet {

    static final String PATH = "/assets/editor.js";
    static final String LICENCES = "/assets/editor-licences.txt";

    private static final long serialVersionUID = 1L;
    private static final byte[] SCRIPT = read("/console/editor.js");
    private static final byte[] GZIPPED = gzip(SCRIPT);

    /** The module's address, another one after every change, so that browsers may keep it for ever. */
    static final String MODULE = "context:/" + PATH + "?v=" + checksum(SCRIPT);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (LICENCES.equals(request.getServletPath())) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(read("/console/editor-licences.txt"));
            return;
        }
        var keep = request.getParameter("v") == null ? "no-cache" : "public, max-age=31536000, immutable";
        response.setHeader("Cache-Control", keep);
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType("text/javascript;charset=UTF-8");
        send(response, takesGzip(request));
    }

    private static void send(HttpServletResponse response, boolean gzip) throws IOException {
        var bytes = gzip ? GZIPPED : SCRIPT;
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

    private static String checksum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] read(String name) {
        try (var in = EditorScript.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
