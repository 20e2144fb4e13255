package sunlight.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which address a reader really comes. A proxy writes it down in {@code X-Forwarded-For}, behind whatever the reader
 * has written there; so it is believed as far as proxies of our own go, read from its end, and no further.
 */
@ApplicationScoped
class Proxies {

    @Inject
    @ConfigProperty(name = "sunlight.proxies", defaultValue = "127.0.0.1/32,::1/128")
    String networks;

    private List<Network> own = List.of();

    @PostConstruct
    void readNetworks() {
        own = Stream.of(networks.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Network::of)
                .toList();
    }

    String sender(HttpServletRequest request) {
        var told = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        return sender(request.getRemoteAddr(), told);
    }

    /** @param told the addresses that stand in the header, the nearest last */
    String sender(String neighbour, List<String> told) {
        var sender = neighbour;
        for (int i = told.size() - 1; i >= 0 && isOwn(sender) && Network.isAddress(told.get(i)); i--) {
            sender = told.get(i);
        }
        return sender;
    }

    private boolean isOwn(String address) {
        return own.stream().anyMatch(network -> network.has(address));
    }
}
