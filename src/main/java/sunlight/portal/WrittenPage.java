package sunlight.portal;

import org.jspecify.annotations.Nullable;

/**
 * A page as it goes over the wire.
 *
 * @param location where the reader is sent, if it is a page that only sends on
 */
record WrittenPage(
        int status,
        String etag,
        String contentType,
        boolean gzip,
        byte[] bytes,
        @Nullable String location) {

    private static final int OK = 200;

    /** The usual one. */
    WrittenPage(String etag, String contentType, boolean gzip, byte[] bytes) {
        this(OK, etag, contentType, gzip, bytes, null);
    }

    /** Whether it has a tag, by which a reader may ask whether it has changed. */
    boolean isTagged() {
        return status == OK;
    }
}
