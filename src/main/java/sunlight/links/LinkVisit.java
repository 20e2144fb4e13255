package sunlight.links;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import sunlight.outbound.AddressRule;
import sunlight.outbound.ClosedAddress;
import sunlight.outbound.Dialing;

/**
 * Asks for the head of a page: no cookie, no login, nothing of the page itself is read.
 */
final class LinkVisit {

    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})\\b.*");

    private final Dialing dialing;
    private final String agent;
    private final Duration patience;

    LinkVisit(AddressRule rule, String agent, Duration patience) {
        this.dialing = new Dialing(rule, patience);
        this.agent = agent;
        this.patience = patience;
    }

    /** What a server said: its status, and where else to ask. */
    private record Head(int status, Optional<String> location) {}

    Visited to(String address) {
        try {
            return follow(new URI(address));
        } catch (ClosedAddress closed) {
            return Visited.closed(String.valueOf(closed.getMessage()));
        } catch (UnknownHostException unknown) {
            return Visited.away("DNS");
        } catch (SocketTimeoutException slow) {
            return Visited.away("TIMEOUT");
        } catch (SSLException insecure) {
            return new Visited(Outcome.AWAY, "TLS", true);
        } catch (IOException refused) {
            return Visited.away("CONNECT");
        } catch (java.net.URISyntaxException | IllegalArgumentException malformed) {
            return new Visited(Outcome.GONE, "ADDRESS", true);
        }
    }

    private Visited follow(URI address) throws IOException {
        var at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var head = head(at, "HEAD");
            // Some servers answer this question wrongly or not at all.
            if (head.status() >= 400) {
                head = head(at, "GET");
            }
            if (head.status() < 300 || head.status() >= 400 || head.location().isEmpty()) {
                return Visited.status(head.status());
            }
            at = at.resolve(head.location().get());
        }
        return new Visited(Outcome.AWAY, "REDIRECTS", true);
    }

    private Head head(URI address, String verb) throws IOException {
        try (var socket = dialing.to(address)) {
            socket.getOutputStream().write(question(address, verb).getBytes(ISO_8859_1));
            return read(socket);
        }
    }

    private String question(URI address, String verb) {
        var path = Optional.ofNullable(address.getRawPath())
                .filter(text -> !text.isEmpty())
                .orElse("/");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return verb + " " + path + query + " HTTP/1.1\r\nHost: " + address.getRawAuthority() + "\r\nUser-Agent: "
                + agent + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }

    /** Up to the empty line and not a byte further; within one span of patience, however slowly it drips. */
    private Head read(Socket socket) throws IOException {
        var until = System.nanoTime() + patience.toNanos();
        var head = new StringBuilder();
        var in = socket.getInputStream();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            head.append((char) letter);
            if (head.length() > LONGEST_HEAD || head.toString().endsWith("\r\n\r\n")) {
                break;
            }
            if (System.nanoTime() > until) {
                throw new SocketTimeoutException();
            }
        }
        var lines = head.toString().split("\r?\n");
        var status = STATUS.matcher(lines[0]);
        if (!status.matches()) {
            throw new IOException("no HTTP");
        }
        return new Head(Integer.parseInt(status.group(1)), location(lines));
    }

    private static Optional<String> location(String[] lines) {
        for (var line : lines) {
            if (line.regionMatches(true, 0, "location:", 0, 9)) {
                return Optional.of(line.substring(9).strip()).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }
}
