package sunlight.publication;

import java.util.UUID;

/**
 * An attachment as colleagues see it.
 *
 * @param size in bytes
 */
public record AttachmentLine(UUID id, String name, String mediaType, long size, boolean inline) {}
