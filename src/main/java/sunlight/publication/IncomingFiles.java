package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import sunlight.files.FileCheck;
import sunlight.files.FileKind;
import sunlight.files.FileName;
import sunlight.files.FileStore;
import sunlight.files.Upload;
import sunlight.privacy.Fitting;
import sunlight.privacy.Opening;
import sunlight.privacy.Trouble;
import sunlight.problem.RuleBroken;

/** Files as they come in: of a kind that is allowed, and photos made small enough to be shown. */
@ApplicationScoped
public class IncomingFiles {

    @Inject
    FileStore store;

    /** A file that is not kept yet. */
    public record Incoming(Upload upload, FileName name, FileKind kind) {

        StoredFile keep() {
            var stored = upload.keep();
            return new StoredFile(stored.sha256(), name.text(), kind.mediaType(), stored.size());
        }

        private Incoming requireFits() {
            FileCheck.requireFits(kind, upload.path());
            return this;
        }
    }

    /** @param then keeps what has come in, or not; afterwards it is forgotten */
    public <T> T receive(UUID tenant, FileName name, InputStream bytes, Fitting.Use use, Function<Incoming, T> then) {
        FileCheck.requireAllowed(name);
        try (var given = store.receive(tenant, bytes, FileKind.limitOf(name))) {
            var kind = requireOpen(name, given.path());
            var small = Files.createTempFile("photo", ".part");
            try {
                var fitted = Fitting.fit(given.path(), kind, use, small);
                return fitted.isEmpty()
                        ? then.apply(new Incoming(given, name, kind).requireFits())
                        : small(tenant, small, name, fitted.get(), then);
            } finally {
                Files.deleteIfExists(small);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps a file that goes with something else than a text. */
    public StoredFile keep(UUID tenant, FileName name, InputStream bytes) {
        return receive(tenant, name, bytes, Fitting.Use.PAPER, Incoming::keep);
    }

    /** What a file is that comes in beside a text, such as one of an old site; refused where it could not be attached. */
    public static FileKind kindOf(FileName name, Path bytes) {
        var kind = requireOpen(name, bytes);
        FileCheck.requireFits(kind, bytes);
        return kind;
    }

    private static FileKind requireOpen(FileName name, Path bytes) {
        var kind = FileCheck.contentOf(name, bytes);
        Opening.requireBearable(bytes);
        Opening.hindrance(bytes, kind).ifPresent(trouble -> {
            throw RuleBroken.of("file", trouble == Trouble.ENCRYPTED ? "files.locked" : "files.damaged");
        });
        return kind;
    }

    private <T> T small(UUID tenant, Path small, FileName name, FileKind kind, Function<Incoming, T> then)
            throws IOException {
        try (var bytes = Files.newInputStream(small);
                var upload = store.receive(tenant, bytes, FileKind.LARGEST)) {
            return then.apply(new Incoming(upload, kind.name(name), kind).requireFits());
        }
    }
}
