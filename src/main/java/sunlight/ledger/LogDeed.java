package sunlight.ledger;

/**
 * Something that belongs into the publication log. Fired as an event by who does it; the entry is written in the same
 * transaction, so there is never one without the other.
 *
 * @param indexNumber number of the disclosure
 * @param edition the edition concerned, or the newest one if all are
 * @param role in which role the person acted; never who it was
 * @param contentHash of that edition; enters the log only behind a salted commitment
 */
public record LogDeed(LogKind kind, String indexNumber, int edition, String role, String contentHash) {

    public LogDeed {
        if ((indexNumber + role).chars().anyMatch(letter -> letter < ' ')) {
            throw new IllegalArgumentException("a field of a log entry must stay on its line");
        }
    }
}
