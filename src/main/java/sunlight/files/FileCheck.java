package sunlight.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import sunlight.problem.RuleBroken;

/** Decides from its content what a file is, and refuses what is not allowed, saying what to do instead. */
public final class FileCheck {

    private static final int BEGINNING = 64 << 10;
    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");
    /** First bytes of an OLE2 container, in which Office kept its files before 2007. */
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private FileCheck() {}

    /** Whether a file of this name may come in at all, before its bytes are read. */
    public static void requireAllowed(FileName name) {
        requireCalled(name);
    }

    private static FileKind requireCalled(FileName name) {
        return FileKind.called(name.extension())
                .orElseThrow(() -> refused(WayOut.of(name).map(WayOut::key).orElse("files.kind")));
    }

    public static FileKind kindOf(FileName name, Path bytes) {
        var kind = contentOf(name, bytes);
        requireFits(kind, bytes);
        return kind;
    }

    /** The same of a file that need not be small enough yet. */
    public static FileKind contentOf(FileName name, Path bytes) {
        var called = requireCalled(name);
        try {
            var kind = kindIn(name, called, bytes);
            if (!kind.isCalled(name.extension())) {
                throw RuleBroken.of("file", "files.otherKind", name.extension(), kind);
            }
            return kind;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it is small enough to be kept. */
    public static void requireFits(FileKind kind, Path bytes) {
        try {
            if (Files.size(bytes) > kind.limit()) {
                throw kind.isPicture() ? refused("files.pictureTooLarge") : tooLarge(kind.limit());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileKind kindIn(FileName name, FileKind called, Path bytes) throws IOException {
        var beginning = beginning(bytes);
        if (beginning.length == 0) {
            throw refused("files.empty");
        }
        var found = TIKA.detect(beginning);
        return kindOf(found, beginning, bytes)
                .orElseThrow(() -> RuleBroken.of("file", WayOut.ofContent(name, called, found), name.extension()));
    }

    private static Optional<FileKind> kindOf(String found, byte[] beginning, Path bytes) throws IOException {
        if (ZIP.contains(found)) {
            return OfficePackage.kindOf(bytes);
        }
        return isOldContainer(beginning) ? OldPackage.kindOf(bytes) : FileKind.ofMediaType(found);
    }

    private static boolean isOldContainer(byte[] beginning) {
        return beginning.length > OLD.length && Arrays.equals(beginning, 0, OLD.length, OLD, 0, OLD.length);
    }

    private static byte[] beginning(Path bytes) throws IOException {
        try (var in = Files.newInputStream(bytes)) {
            return in.readNBytes(BEGINNING);
        }
    }

    static RuleBroken tooLarge(long limit) {
        return RuleBroken.of("file", "files.tooLarge", limit >> 20);
    }

    static RuleBroken refused(String key) {
        return RuleBroken.of("file", key);
    }
}
