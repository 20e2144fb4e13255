package sunlight.outbound;

import java.io.IOException;

/** An address to which no connection may go; the message is a word for why. */
public final class ClosedAddress extends IOException {

    private static final long serialVersionUID = 1L;

    public ClosedAddress(String why) {
        super(why);
    }
}
