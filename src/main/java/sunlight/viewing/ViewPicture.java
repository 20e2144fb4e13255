package sunlight.viewing;

import java.util.UUID;

/** A picture in a view that has just been made. */
record ViewPicture(UUID id, String mediaType, byte[] bytes) {}
