package sunlight.reminding.channel;

import sunlight.messaging.Delivery;

/**
 * What became of an attempt.
 *
 * @param reason a word for what stood in the way, with what the receiver answered behind a colon; empty if nothing did
 */
public record Sent(Delivery delivery, String reason) {

    private static final int LONGEST = 200;

    public Sent {
        reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }

    /** The key is missing with which the address was sealed. */
    public static final Sent SEALED = new Sent(Delivery.REFUSED, "NO_KEY");

    static final Sent WELL = new Sent(Delivery.SENT, "");

    public boolean isWell() {
        return delivery == Delivery.SENT;
    }
}
