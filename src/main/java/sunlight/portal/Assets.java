package sunlight.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The few files that pages are made with. Their names carry their hash, so they may be kept for ever. */
enum Assets {
    STYLESHEET("site.css", "text/css;charset=utf-8"),
    EMBLEM("emblem.svg", "image/svg+xml");

    static final String FOLDER = "/assets/";

    private final String address;
    private final String mediaType;
    private final byte[] plain;
    private final Map<Coding, byte[]> packed = new ConcurrentHashMap<>();

    Assets(String name, String mediaType) {
        this.mediaType = mediaType;
        plain = read(name);
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

    byte[] bytes(Coding coding) {
        return packed.computeIfAbsent(coding, packing -> packing.pack(plain));
    }

    /** Before anybody asks, for the best packing takes a moment. */
    static void packAll() {
        for (var asset : values()) {
            asset.bytes(Coding.BROTLI);
        }
    }
}
