package sunlight.portal;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page as it goes over the wire.
 *
 * @param sum tells one state of what it says from the next, however it is packed
 * @param location where the reader is sent, if it is a page that only sends on
 */
record WrittenPage(
        int status,
        String sum,
        String contentType,
        Coding coding,
        byte[] bytes,
        @Nullable String location) {

    private static final int OK = 200;

    /** The usual one. */
    WrittenPage(String sum, String contentType, Coding coding, byte[] bytes) {
        this(OK, sum, contentType, coding, bytes, null);
    }

    /** Whether it has a tag, by which a reader may ask whether it has changed. */
    boolean isTagged() {
        return status == OK;
    }

    String etag() {
        return etag(coding);
    }

    /** Tags of one state differ by their packing, for they name bytes. */
    private String etag(Coding packing) {
        return "\"" + sum + packing.suffix() + "\"";
    }

    /** The tag by which the reader holds the same already, maybe packed in another way. */
    Optional<String> held(@Nullable String ifNoneMatch) {
        return ifNoneMatch == null
                ? Optional.empty()
                : Stream.of(coding, Coding.BROTLI, Coding.GZIP, Coding.PLAIN)
                        .map(this::etag)
                        .filter(tag -> Accepts.has(ifNoneMatch, tag))
                        .findFirst();
    }

    /** The same in other bytes. */
    WrittenPage packed(Coding packing, byte[] packed) {
        return new WrittenPage(status, sum, contentType, packing, packed, location);
    }
}
