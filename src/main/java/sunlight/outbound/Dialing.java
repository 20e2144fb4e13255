package sunlight.outbound;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens connections. They go to the very address that was checked; a name that is looked up a second time could have
 * changed its mind.
 */
public final class Dialing {

    private final AddressRule rule;
    private final Duration patience;

    public Dialing(AddressRule rule, Duration patience) {
        this.rule = rule;
        this.patience = patience;
    }

    /** To the server of an address of the web. */
    public Socket to(URI address) throws IOException {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var host = Optional.ofNullable(address.getHost()).orElseThrow(() -> new ClosedAddress("HOST"));
        if (!scheme.matches("https?") || address.getUserInfo() != null) {
            throw new ClosedAddress("SCHEME");
        }
        var secure = scheme.equals("https");
        return connect(host, address.getPort() > 0 ? address.getPort() : secure ? 443 : 80, secure);
    }

    private Socket connect(String host, int port, boolean secure) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(checked(host, port), port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            return secure ? secured(socket, host, port) : socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    /** Every address of the name must be allowed: a name that has one of ours among others is a trap. */
    private InetAddress checked(String host, int port) throws IOException {
        var plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : IDN.toASCII(host);
        var addresses = InetAddress.getAllByName(plain);
        for (var address : addresses) {
            if (!rule.allows(address, port)) {
                throw new ClosedAddress("INSIDE");
            }
        }
        return addresses[0];
    }

    /** Shakes hands at once: what fails here has certainly told the server nothing. */
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
