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

    /** The bytes of {@link #quick}, for whoever waits. */
    byte[] packQuickly(byte[] plain) {
        return this == PLAIN ? plain : Gzip.QUICK.pack(plain);
    }

    /** As small as it gets. */
    byte[] pack(byte[] plain) {
        return switch (this) {
            case PLAIN -> plain;
            case GZIP -> Gzip.BEST.pack(plain);
            case BROTLI -> Brotli.pack(plain);
        };
    }
}
