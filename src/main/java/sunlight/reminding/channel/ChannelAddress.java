package sunlight.reminding.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.messaging.MailAddress;
import sunlight.problem.RuleBroken;

/**
 * What an address must be before anything is sent to it.
 *
 * @param inside hosts in the own network that the operator lets messages go to, also without encryption
 */
record ChannelAddress(Set<String> inside) {

    static final int LONGEST = 1000;

    static ChannelAddress lettingInto(String hosts) {
        return new ChannelAddress(Arrays.stream(hosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isInside(URI address) {
        return Optional.ofNullable(address.getHost())
                .map(host -> inside.contains(host.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** Says what is wrong with it, in words that lead on. */
    void check(Wire wire) {
        if (wire.kind() == ChannelKind.MAIL) {
            require(MailAddress.isOne(wire.address()), "reminding.address.mail");
            return;
        }
        var address = parsed(wire.address());
        require(address.getHost() != null && address.getUserInfo() == null, "reminding.address.web");
        require("https".equalsIgnoreCase(address.getScheme()) || isInside(address), "reminding.address.https");
        var query = Optional.ofNullable(address.getRawQuery()).orElse("");
        switch (wire.kind()) {
            case WECOM -> require(query.contains("key="), "reminding.address.wecom");
            case DINGTALK -> require(query.contains("access_token="), "reminding.address.dingtalk");
            default -> {
                // A gateway's address may look like anything.
            }
        }
    }

    private static URI parsed(String address) {
        try {
            require(
                    address.length() <= LONGEST && address.matches("(?i)https?://[\\x21-\\x7e]+"),
                    "reminding.address.web");
            return new URI(address);
        } catch (URISyntaxException malformed) {
            throw RuleBroken.of("address", "reminding.address.web");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw RuleBroken.of("address", otherwise);
        }
    }
}
