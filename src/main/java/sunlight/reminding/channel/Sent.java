package sunlight.reminding.channel;

import java.time.Duration;
import sunlight.messaging.Delivery;

/**
 * What became of an attempt.
 *
 * @param reason a word for what stood in the way, with what the receiver answered behind a colon; empty if nothing did
 */
public record Sent(Delivery delivery, String reason) {

    private static final int LONGEST = 200;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    public Sent {
        reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }

    /** The key is missing with which the address was sealed. */
    public static final Sent SEALED = new Sent(Delivery.REFUSED, "NO_KEY");

    static final Sent WELL = new Sent(Delivery.SENT, "");

    public boolean isWell() {
        return delivery == Delivery.SENT;
    }

    /** How long to wait after so many attempts that failed: a minute, then four times as long each time. */
    public static Duration waitAfter(int attempts) {
        var wait = Duration.ofMinutes(1L << Math.min(20, 2 * (attempts - 1)));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
