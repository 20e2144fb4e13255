package sunlight.portal;

/** How the bytes of a page are packed. */
public enum Coding {
    PLAIN("", ""),
    GZIP("gzip", "-g"),
    BROTLI("br", "-b");

    private final String token;
    private final String suffix;

    /**
     * @param token its name in headers
     * @param suffix ends the tags of what is packed so
     */
    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    String token() {
        return token;
    }

    boolean isPacked() {
        return this != PLAIN;
    }

    String suffix() {
        return suffix;
    }

    /** What takes a moment is left out at first: nobody waits for the best packing. */
    Coding quick() {
        return this == PLAIN ? PLAIN : GZIP;
    }

    byte[] pack(byte[] plain) {
        return switch (this) {
            case PLAIN -> plain;
            case GZIP -> Bytes.gzip(plain);
            case BROTLI -> Brotli.pack(plain);
        };
    }
}
