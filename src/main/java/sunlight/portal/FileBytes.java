package sunlight.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of published files come from. */
public interface FileBytes {

    /** Opens a file of a tenant by its hash. */
    InputStream open(UUID tenant, String sha256) throws IOException;
}
