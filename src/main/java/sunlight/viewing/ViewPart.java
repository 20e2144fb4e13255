package sunlight.viewing;

/**
 * A leaf or a picture of a view.
 *
 * @param sha256 what the file store knows it by
 */
public record ViewPart(String sha256, String mediaType, long size) {}
