package sunlight.compliance;

import java.util.Optional;

/**
 * Why a cell was as it was on another day, as it was known then and as it is known now.
 *
 * @param then nothing where the service had no record yet: then nobody judged, which is not the same as nothing owed
 */
public record PastReason(Optional<CellReason> then, CellReason now) {

    /** Whether what is known now says something else than what was known then. */
    public boolean differ() {
        return then.filter(before ->
                        before.status() == now.status() && before.reason().equals(now.reason()))
                .isEmpty();
    }

    public Optional<CellReason> by(Reading reading) {
        return reading == Reading.THEN ? then : Optional.of(now);
    }
}
