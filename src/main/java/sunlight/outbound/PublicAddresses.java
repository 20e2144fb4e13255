package sunlight.outbound;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Addresses of the open internet and ports of web servers. Nothing that lies in this machine, its network or any other
 * network behind it: whoever writes a link must not make this server knock on doors that only it can reach.
 */
public final class PublicAddresses implements AddressRule {

    @Override
    public boolean allows(InetAddress address, int port) {
        return isWebPort(port) && isPublic(address);
    }

    private static boolean isWebPort(int port) {
        return port == 80 || port == 443 || (port >= 8000 && port < 9000);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        var third = bytes[2] & 0xFF;
        var special = first == 0
                || first == 10
                || first == 127
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !special && first < 224;
    }

    /** Only what is given out for the open internet, 2000::/3, without its tunnels, which may end anywhere. */
    private static boolean isPublic6(byte[] bytes) {
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        var isGlobal = (first & 0xE0) == 0x20;
        var isTunnel = first == 0x20 && second == 0x02;
        var isSpecial = first == 0x20 && second == 0x01 && ((bytes[2] & 0xFF) < 2 || isDocumentation(bytes));
        return isGlobal && !isTunnel && !isSpecial;
    }

    private static boolean isDocumentation(byte[] bytes) {
        return (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8;
    }
}
