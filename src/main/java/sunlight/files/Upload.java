package sunlight.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes that have come in and are not kept yet; closing it forgets them unless {@link #keep} was called. */
public final class Upload implements AutoCloseable {

    private final Path temporary;
    private final StoredBytes bytes;

    private Upload(Path temporary, StoredBytes bytes) {
        this.temporary = temporary;
        this.bytes = bytes;
    }

    static Upload of(Path folder, InputStream in, long limit) throws IOException {
        // In the folder itself: only within one file system is a move atomic.
        var temporary = Files.createTempFile(folder, ".", ".part");
        var complete = false;
        try {
            var upload = new Upload(temporary, copy(in, temporary, limit));
            complete = true;
            return upload;
        } finally {
            if (!complete) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static StoredBytes copy(InputStream in, Path target, long limit) throws IOException {
        var digest = sha256();
        var buffer = new byte[64 << 10];
        var size = 0L;
        try (var out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw FileCheck.tooLarge(limit);
                }
                digest.update(buffer, 0, read);
                var chunk = ByteBuffer.wrap(buffer, 0, read);
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
        }
        return new StoredBytes(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Where the bytes lie until they are kept or forgotten. */
    public Path path() {
        return temporary;
    }

    /** Gives the bytes their lasting place. Equal bytes that lie there already are replaced, which also heals them. */
    public StoredBytes keep() {
        try {
            var folder = temporary.resolveSibling("");
            Files.move(temporary, temporary.resolveSibling(bytes.sha256()), StandardCopyOption.ATOMIC_MOVE);
            FileStore.makeDurable(folder);
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
