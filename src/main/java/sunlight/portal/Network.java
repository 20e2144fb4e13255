package sunlight.portal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits, as {@code 10.0.0.0/8}.
 *
 * @param first any of them
 * @param bits how many bits they share
 */
record Network(InetAddress first, int bits) {

    /** Names are left out: to ask for one would ask a server that somebody else has chosen. */
    private static final Pattern ADDRESS =
            Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])([.]|$)){4}(?<![.])|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    static Network of(String text) {
        var parts = text.split("/", 2);
        if (!isAddress(parts[0]) || parts.length == 2 && !parts[1].matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("sunlight.proxies: expected networks such as 10.0.0.0/8 or addresses,"
                    + " separated by commas, found \"" + text + "\"");
        }
        var first = address(parts[0]);
        int all = first.getAddress().length * Byte.SIZE;
        return new Network(first, parts.length == 2 ? Math.min(all, Integer.parseInt(parts[1])) : all);
    }

    static boolean isAddress(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return false;
        }
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException none) {
            return false;
        }
    }

    boolean has(String text) {
        if (!isAddress(text)) {
            return false;
        }
        var one = first.getAddress();
        var other = address(text).getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int bit = 1 << (Byte.SIZE - 1 - i % Byte.SIZE);
            if ((one[i / Byte.SIZE] & bit) != (other[i / Byte.SIZE] & bit)) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException none) {
            throw new IllegalArgumentException(text, none);
        }
    }
}
