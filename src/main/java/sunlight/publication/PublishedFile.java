package sunlight.publication;

import java.util.UUID;

/**
 * A file that belongs to a public edition.
 *
 * @param sha256 what the file store knows it by
 * @param inline whether it is an image of the body
 */
public record PublishedFile(UUID id, String sha256, String name, String mediaType, long size, boolean inline) {}
