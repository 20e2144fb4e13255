package sunlight.portal;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brotli (RFC 7932) at its best, which is too slow to be waited for and a fifth smaller than gzip. */
final class Brotli {

    private static final Logger LOG = Logger.getLogger(Brotli.class.getName());
    private static final int BEST = 11;

    private static volatile boolean loaded;
    private static boolean tried;

    private Brotli() {}

    /** Its code is native. Where that cannot be loaded, nothing is packed so. Says whether it is there since now. */
    static synchronized boolean load() {
        if (tried) {
            return false;
        }
        tried = true;
        loaded = Brotli4jLoader.isAvailable();
        if (!loaded) {
            LOG.log(
                    Level.WARNING,
                    "brotli cannot be loaded, pages leave as gzip",
                    Brotli4jLoader.getUnavailabilityCause());
        }
        return loaded;
    }

    static boolean isLoaded() {
        return loaded;
    }

    static byte[] pack(byte[] plain) {
        try {
            return Encoder.compress(plain, Encoder.Parameters.create(BEST).setMode(Encoder.Mode.TEXT));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
