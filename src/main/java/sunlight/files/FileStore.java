package sunlight.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sunlight.problem.NotFound;

/**
 * Keeps bytes as {@code <tenant>/<sha256>}. Nothing is shared between tenants, even when the bytes are the same. Who may
 * read is not known here: callers find the address in a row that their policies let them see.
 */
@ApplicationScoped
public class FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    /** For the container's proxy only. */
    protected FileStore() {
        this(Path.of(""));
    }

    @Inject
    FileStore(@ConfigProperty(name = "sunlight.files") String root) {
        this(Path.of(root));
    }

    public FileStore(Path root) {
        this.root = root;
    }

    /** Takes bytes in, to be looked at before they are kept. */
    public Upload receive(UUID tenant, InputStream bytes, long limit) {
        try {
            return Upload.of(folder(tenant), bytes, limit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps bytes; when this returns they outlive a crash. */
    public StoredBytes put(UUID tenant, InputStream bytes, long limit) {
        try (var upload = receive(tenant, bytes, limit)) {
            return upload.keep();
        }
    }

    /** Where bytes lie, for a reader that must jump about in them. They are never written to. */
    public Path locate(UUID tenant, String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new NotFound();
        }
        return root.resolve(tenant.toString()).resolve(sha256);
    }

    public InputStream open(UUID tenant, String sha256) {
        try {
            return Files.newInputStream(locate(tenant, sha256));
        } catch (NoSuchFileException missing) {
            throw new NotFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lets bytes go that nobody uses, unless they have come again since. */
    public void forget(UUID tenant, String sha256, Instant since) {
        var file = locate(tenant, sha256);
        // Out of the way first: what comes in meanwhile is not touched.
        var aside = file.resolveSibling("." + sha256 + ".gone");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(aside).toInstant().isBefore(since)) {
                Files.delete(aside);
            } else {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path folder(UUID tenant) throws IOException {
        var folder = root.resolve(tenant.toString());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            makeDurable(root);
        }
        return folder;
    }

    /** A new name is durable only when its folder has been written as well. */
    static void makeDurable(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
