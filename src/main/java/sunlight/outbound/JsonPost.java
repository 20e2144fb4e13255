package sunlight.outbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Posts JSON to another server and reads what it answers: no cookie, no redirect, no more than a small answer. */
public final class JsonPost {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})\\b.*");

    private final Dialing dialing;
    private final Duration patience;

    public JsonPost(AddressRule rule, Duration patience) {
        this.dialing = new Dialing(rule, patience);
        this.patience = patience;
    }

    /** What a server answered. */
    public record Answer(int status, String body) {}

    /** The server was not reached, so it knows nothing of what was to be posted. */
    public static final class NotReached extends IOException {

        private static final long serialVersionUID = 1L;

        NotReached(IOException cause) {
            super(cause);
        }
    }

    /**
     * Posts once.
     *
     * @throws NotReached if nothing was handed over; any other exception leaves open what the server has understood
     */
    public Answer send(URI address, Map<String, String> headers, String json) throws IOException {
        try (var socket = connected(address)) {
            var body = json.getBytes(UTF_8);
            var out = new ByteArrayOutputStream();
            out.writeBytes(head(address, headers, body.length).getBytes(ISO_8859_1));
            out.writeBytes(body);
            socket.getOutputStream().write(out.toByteArray());
            return read(socket);
        }
    }

    private Socket connected(URI address) throws NotReached {
        try {
            return dialing.to(address);
        } catch (IOException failed) {
            throw new NotReached(failed);
        } catch (IllegalArgumentException strange) {
            throw new NotReached(new ClosedAddress("HOST"));
        }
    }

    private static String head(URI address, Map<String, String> headers, int length) {
        var path = Optional.ofNullable(address.getRawPath())
                .filter(text -> !text.isEmpty())
                .orElse("/");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\nHost: " + address.getRawAuthority()
                + "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " + length
                + "\r\nAccept: application/json\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    /** Until the server hangs up or has sent what it announced, within one span of patience, however slowly it drips. */
    private Answer read(Socket socket) throws IOException {
        var until = System.nanoTime() + patience.toNanos();
        var in = socket.getInputStream();
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[8192];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            bytes.write(piece, 0, count);
            if (bytes.size() > LONGEST || HttpText.isWhole(bytes.toByteArray())) {
                break;
            }
            if (System.nanoTime() > until) {
                throw new SocketTimeoutException();
            }
        }
        var text = new HttpText(bytes.toByteArray());
        var status = STATUS.matcher(text.firstLine());
        if (!status.matches()) {
            throw new IOException("no HTTP");
        }
        return new Answer(Integer.parseInt(status.group(1)), text.body());
    }
}
