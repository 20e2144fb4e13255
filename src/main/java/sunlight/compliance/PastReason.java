package sunlight.compliance;

/** Why a cell was as it was on another day, as it was known then and as it is known now. */
public record PastReason(CellReason then, CellReason now) {

    public CellReason by(Reading reading) {
        return reading == Reading.THEN ? then : now;
    }

    /** Whether what is known now says something else than what was known then. */
    public boolean differ() {
        return then.status() != now.status() || !then.reason().equals(now.reason());
    }
}
