package sunlight.publication;

/** A file as it lies in the store. */
public record StoredFile(String sha256, String name, String mediaType, long size) {}
