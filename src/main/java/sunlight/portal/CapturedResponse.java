package sunlight.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;

/** Keeps the content of an answer, so that it can be compressed, tagged and used again. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ServletOutputStream output = new Output();
    private final PrintWriter writer = new PrintWriter(content, true, UTF_8);

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] content() {
        writer.flush();
        return content.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // The length that is sent is that of the compressed content.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void setHeader(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!"Content-Length".equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before it is complete.
    }

    private final class Output extends ServletOutputStream {

        @Override
        public void write(int b) {
            content.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            content.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written at once");
        }
    }
}
