package sunlight.publication.importing;

import org.jspecify.annotations.Nullable;

/**
 * A file of an old site that may be attached here.
 *
 * @param key its old address, as it is compared; nothing where that is not known
 */
public record OldFile(String name, byte[] bytes, @Nullable String key) {}
