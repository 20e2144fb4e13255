package sunlight.privacy.reading;

import java.nio.file.Path;
import sunlight.privacy.Place;

/**
 * A file to be read.
 *
 * @param depth 0 is the file that was attached, 1 a file in it
 */
record Item(Path file, String name, Place place, int depth) {

    String extension() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
