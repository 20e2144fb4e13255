package sunlight.privacy;

import java.nio.file.Path;

/** Makes a copy of a file without metadata and hidden content. */
public final class Cleaning {

    private Cleaning() {}

    /**
     * @param clean where the copy is written
     * @return whether a copy could be made; a file that cannot be cleaned is left to the editor
     */
    public static boolean clean(Path file, String name, Path clean) {
        return false;
    }
}
