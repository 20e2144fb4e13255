package sunlight.files;

import static sunlight.files.FileCheck.refused;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import sunlight.problem.Problem;

/** Looks into a container of Office before 2007, and of WPS, for what it holds. */
final class OldPackage {

    private OldPackage() {}

    /** Nothing where it holds none of the documents that may be attached. */
    static Optional<FileKind> kindOf(Path bytes) {
        try (var container = new POIFSFileSystem(bytes.toFile(), true)) {
            return kind(container.getRoot());
        } catch (Problem no) {
            throw no;
        } catch (IOException | RuntimeException damaged) {
            throw refused("files.damaged");
        }
    }

    private static Optional<FileKind> kind(DirectoryEntry root) {
        // A new file with a password lies in such a container too.
        if (has(root, "EncryptedPackage")) {
            throw refused("files.locked");
        }
        if (has(root, "Macros", "_VBA_PROJECT_CUR", "VBA")) {
            throw refused("files.macros");
        }
        if (has(root, "WordDocument")) {
            return Optional.of(FileKind.DOC);
        }
        if (has(root, "Workbook", "Book")) {
            return Optional.of(FileKind.XLS);
        }
        return has(root, "PowerPoint Document") ? Optional.of(FileKind.PPT) : Optional.empty();
    }

    private static boolean has(DirectoryEntry root, String... names) {
        return Stream.of(names).anyMatch(root::hasEntryCaseInsensitive);
    }
}
