package sunlight.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** The few files that pages are made with. Their names carry their hash, so they may be kept for ever. */
enum Assets {
    STYLESHEET("site.css", "text/css;charset=utf-8"),
    EMBLEM("emblem.svg", "image/svg+xml");

    static final String FOLDER = "/assets/";

    private final String address;
    private final String mediaType;
    private final byte[] plain;
    private final byte[] gzipped;

    Assets(String name, String mediaType) {
        this.mediaType = mediaType;
        plain = read(name);
        gzipped = Bytes.gzip(plain);
        var dot = name.lastIndexOf('.');
        address = FOLDER + name.substring(0, dot) + "." + Bytes.hash(plain) + name.substring(dot);
    }

    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("/portal/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<Assets> at(String address) {
        for (var asset : values()) {
            if (asset.address.equals(address)) {
                return Optional.of(asset);
            }
        }
        return Optional.empty();
    }

    String address() {
        return address;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes(boolean gzip) {
        return gzip ? gzipped : plain;
    }
}
