package sunlight.privacy.reading;

import java.io.IOException;

/** Reads the files of one format. */
interface Format {

    /** Whatever it throws says that the file, or the rest of it, cannot be read. */
    void read(Item item, Telling telling) throws IOException;
}
