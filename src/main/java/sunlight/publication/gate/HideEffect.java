package sunlight.publication.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.publication.gate.HideRequest.Outcome;

/** What a decision on a request does to the page, told before it is signed and carried out with it. */
public enum HideEffect {
    NOTHING_PUBLIC,
    HIDES,
    HIDES_EARLIER,
    FILES_STAY_HIDDEN,
    STAYS_HIDDEN,
    SHOWS,
    STAYS_PUBLIC,
    HIDDEN_FOR_ANOTHER;

    /**
     * How the page stands when its request is decided.
     *
     * @param before editions everybody sees that were there when the request came
     * @param since editions everybody sees that came after it
     * @param hidden editions that are hidden
     * @param held what is hidden, each by the last line about it
     * @param otherOpen whether another request about the page waits
     * @param otherRemoved when another request was last decided to be right
     */
    record Facts(
            long before,
            long since,
            long hidden,
            List<Held> held,
            boolean otherOpen,
            @Nullable Instant otherRemoved) {

        /** What was hidden because of requests only, and is claimed by none any more. */
        List<Held> released() {
            return otherOpen
                    ? List.of()
                    : held.stream()
                            .filter(Held::asked)
                            .filter(each -> otherRemoved == null || otherRemoved.isBefore(each.at()))
                            .toList();
        }

        private boolean hasFiles() {
            return held.stream().anyMatch(each -> each.file() != null && each.asked());
        }
    }

    /**
     * Something hidden.
     *
     * @param file the file; none for the page
     * @param asked whether a request was the reason
     */
    record Held(@Nullable UUID file, boolean asked, Instant at) {}

    static HideEffect of(Outcome outcome, Facts facts) {
        if (facts.before() + facts.since() + facts.hidden() == 0) {
            return NOTHING_PUBLIC;
        }
        return outcome == Outcome.REMOVED ? removed(facts) : kept(facts);
    }

    private static HideEffect removed(Facts facts) {
        if (facts.since() > 0) {
            return HIDES_EARLIER;
        }
        return facts.before() == 0 ? STAYS_HIDDEN : facts.hasFiles() ? FILES_STAY_HIDDEN : HIDES;
    }

    private static HideEffect kept(Facts facts) {
        if (!facts.released().isEmpty()) {
            return SHOWS;
        }
        return facts.hidden() == 0 && facts.held().isEmpty() ? STAYS_PUBLIC : HIDDEN_FOR_ANOTHER;
    }
}
