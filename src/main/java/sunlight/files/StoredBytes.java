package sunlight.files;

/**
 * Bytes that lie in the store.
 *
 * @param sha256 in lower-case hexadecimal; with the tenant, the address of the bytes
 */
public record StoredBytes(String sha256, long size) {}
