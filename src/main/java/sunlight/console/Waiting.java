package sunlight.console;

import com.vaadin.flow.component.UI;

/** A window that waits for what a thread beside it does. */
public final class Waiting {

    /** In milliseconds. */
    private static final int EACH = 3_000;

    private static final int NEVER = -1;

    private Waiting() {}

    /** While it waits, the window asks now and then as well: a websocket may be cut without anybody noticing it for minutes. */
    public static boolean is(boolean waiting) {
        UI.getCurrent().setPollInterval(waiting ? EACH : NEVER);
        return waiting;
    }
}
