package sunlight.publication;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file on its way to a colleague.
 *
 * @param bytes opens them; the caller closes them
 */
public record Download(String name, String mediaType, long size, String sha256, Supplier<InputStream> bytes) {}
