package sunlight.privacy;

import java.nio.file.Path;
import java.util.Set;
import sunlight.files.FileKind;
import sunlight.privacy.reading.CleanCopy;

/** Makes a copy of a file without metadata and hidden content. */
public final class Cleaning {

    private static final Set<FileKind> CLEANED = Set.of(
            FileKind.DOCX,
            FileKind.XLSX,
            FileKind.PPTX,
            FileKind.XLS,
            FileKind.PDF,
            FileKind.JPEG,
            FileKind.PNG,
            FileKind.WEBP);

    private Cleaning() {}

    /**
     * Whether a copy without what a rule finds can be made of most files of a kind.
     *
     * @param found all that was found in the file: of an old text nothing but its properties can be taken out
     */
    public static boolean isPossible(FileKind kind, PrivacyRule rule, Set<PrivacyRule> found) {
        return CLEANED.contains(kind)
                || kind == FileKind.DOC && rule == PrivacyRule.METADATA && !found.contains(PrivacyRule.HIDDEN_CONTENT);
    }

    /**
     * @param clean where the copy is written
     * @return whether a copy could be made that shows the same and hides nothing; a file that cannot be cleaned is left to
     *     the editor, and nothing stands at {@code clean}
     */
    public static boolean clean(Path file, String name, Path clean) {
        return CleanCopy.make(file, name, clean);
    }
}
