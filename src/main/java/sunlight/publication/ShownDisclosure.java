package sunlight.publication;

import java.util.List;
import java.util.Optional;

/**
 * A disclosure as a page shows it.
 *
 * @param edition the one that was asked for, as long as it can be read
 * @param history every edition there ever was, newest first, withdrawn ones included
 */
public record ShownDisclosure(Optional<PublishedEdition> edition, List<EditionTrace> history) {}
