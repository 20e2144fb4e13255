package sunlight.privacy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import sunlight.files.FileKind;
import sunlight.privacy.reading.Entities;
import sunlight.privacy.reading.OpeningCheck;
import sunlight.problem.RuleBroken;

/** Whether a file can be opened at all: what nobody can open need not come in. */
public final class Opening {

    private static final Set<FileKind> OLD = Set.of(FileKind.DOC, FileKind.XLS, FileKind.PPT);

    private Opening() {}

    /** Refuses what unfolds into far more when it is opened, in whichever part of a file it stands; like a bomb of a zip. */
    public static void requireBearable(Path file) {
        if (Entities.unfoldIn(file)) {
            throw RuleBroken.of("file", "files.entities");
        }
    }

    /**
     * @return {@link Trouble#ENCRYPTED} or {@link Trouble#DAMAGED}; nothing of new office files and pictures, which have been
     *     unpacked before
     */
    public static Optional<Trouble> hindrance(Path file, FileKind kind) {
        if (kind == FileKind.PDF) {
            return OpeningCheck.pdf(file);
        }
        return OLD.contains(kind) ? OpeningCheck.old(file) : Optional.empty();
    }
}
