package sunlight.publication;

/**
 * An edition as it leaves the pages, in open data and copies.
 *
 * @param contentHash SHA-256 of all that it said when it was published, as the publication log knows it
 * @param current whether no newer edition can be read
 */
public record OpenEdition(PublishedEdition edition, String contentHash, boolean current) {}
