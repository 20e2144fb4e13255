package sunlight.outbound;

import java.net.InetAddress;

/** To which addresses of the network a visit may go. */
@FunctionalInterface
public interface AddressRule {

    boolean allows(InetAddress address, int port);
}
