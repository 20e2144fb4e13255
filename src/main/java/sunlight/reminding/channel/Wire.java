package sunlight.reminding.channel;

import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a channel leads. Whoever has the address of a robot can write to its group, so neither it nor the secret is ever
 * said in full again: not in the console, not in a log.
 */
public record Wire(
        ChannelKind kind, String address, @Nullable String secret) {

    private static final String HIDDEN = "•••";
    private static final int SHOWN = 4;
    private static final int SHORTEST_KEY = 6;

    /** Enough of the address to tell it from another. */
    public String masked() {
        if (!kind.isSecret()) {
            return address;
        }
        var end = address.substring(Math.max(0, address.length() - SHOWN));
        return URI.create(address).getHost() + "/" + HIDDEN + end;
    }

    /** What a receiver said, without what it should not have repeated. */
    String hidingIn(String said) {
        var hidden = secret == null ? said : said.replace(secret, HIDDEN);
        hidden = hidden.replace(address, HIDDEN);
        for (var part : Arrays.asList(address.split("[/?&=]"))) {
            if (kind.isSecret()
                    && part.length() >= SHORTEST_KEY
                    && !part.equals(URI.create(address).getAuthority())) {
                hidden = hidden.replace(part, HIDDEN);
            }
        }
        return hidden;
    }

    @Override
    public String toString() {
        return kind + " " + HIDDEN;
    }
}
