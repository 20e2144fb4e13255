package sunlight.privacy;

import java.nio.file.Path;
import sunlight.privacy.reading.CleanCopy;

/** Makes a copy of a file without metadata and hidden content. */
public final class Cleaning {

    private Cleaning() {}

    /**
     * @param clean where the copy is written
     * @return whether a copy could be made that shows the same and hides nothing; a file that cannot be cleaned is left to
     *     the editor, and nothing stands at {@code clean}
     */
    public static boolean clean(Path file, String name, Path clean) {
        return CleanCopy.make(file, name, clean);
    }
}
