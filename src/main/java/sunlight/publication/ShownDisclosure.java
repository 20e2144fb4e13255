package sunlight.publication;

import java.util.List;
import java.util.Optional;
import sunlight.ledger.PublicLog;

/**
 * A disclosure as a page shows it.
 *
 * @param shown the edition that was asked for, as long as it can be read
 * @param history every edition there ever was, newest first, withdrawn ones included
 */
public record ShownDisclosure(Optional<Shown> shown, List<EditionTrace> history) {

    /**
     * An edition, and where it stands in the log.
     *
     * @param logged nothing of an edition that is not yet logged
     */
    public record Shown(PublishedEdition edition, Optional<PublicLog.Position> logged) {}
}
