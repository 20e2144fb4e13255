package sunlight.indicators;

import java.util.List;
import sunlight.language.Message;

/** What a rule finds on one day. */
record Ruling(boolean isVeto, Message reason, List<Counted> counted) {

    Ruling {
        counted = List.copyOf(counted);
    }

    Ruling(boolean isVeto, Message reason) {
        this(isVeto, reason, List.of());
    }
}
