package sunlight.privacy;

/**
 * A picture that is seen in a document as a whole, without what was written into it besides.
 *
 * @param says what its author wrote for those who cannot see it; empty where nothing
 */
public record Embedded(String mediaType, byte[] bytes, String says) {}
