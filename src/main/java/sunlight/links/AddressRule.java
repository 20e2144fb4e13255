package sunlight.links;

import java.net.InetAddress;

/** To which addresses of the network a visit may go. */
@FunctionalInterface
interface AddressRule {

    boolean allows(InetAddress address, int port);
}
