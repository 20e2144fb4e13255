package sunlight.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;

/** Bytes are kept whole, per tenant, or not at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileStoreTest {

    private static final UUID OURS = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID THEIRS = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(folder.resolve("files"));
    }

    @Test
    void what_nobody_uses_goes_unless_it_has_just_come_again() throws IOException {
        store.put(OURS, new ByteArrayInputStream("abc".getBytes(UTF_8)), 10);
        var file = store.locate(OURS, ABC);
        var came = Files.getLastModifiedTime(file).toInstant();

        store.forget(OURS, ABC, came.minusSeconds(60));
        assertThat(file).hasContent("abc");

        store.forget(OURS, ABC, came.plusSeconds(60));
        assertThat(file).doesNotExist();
        store.forget(OURS, ABC, came.plusSeconds(60));
        assertThat(file.getParent()).isEmptyDirectory();
    }

    @Test
    void bytes_come_back_under_their_hash() throws IOException {
        assertThat(put(OURS, "abc")).isEqualTo(new StoredBytes(ABC, 3));
        try (var in = store.open(OURS, ABC)) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("abc");
        }
    }

    @Test
    void tenants_never_share_even_equal_bytes() throws IOException {
        put(OURS, "abc");
        assertThatThrownBy(() -> store.open(THEIRS, ABC)).isInstanceOf(NotFound.class);
        put(THEIRS, "abc");
        assertThat(kept()).containsExactly(OURS + "/" + ABC, THEIRS + "/" + ABC);
    }

    @Test
    void the_same_bytes_twice_are_kept_once() throws IOException {
        put(OURS, "abc");
        put(OURS, "abc");
        assertThat(kept()).containsExactly(OURS + "/" + ABC);
    }

    @Test
    void what_is_too_large_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.put(OURS, bytes("abcd"), 3)).isInstanceOf(RuleBroken.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_breaks_off_leaves_nothing() throws IOException {
        var broken = new SequenceInputStream(bytes("abc"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });
        assertThatThrownBy(() -> store.put(OURS, broken, 100)).isInstanceOf(UncheckedIOException.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_looked_at_and_not_kept_is_forgotten() throws IOException {
        try (var upload = store.receive(OURS, bytes("abc"), 100)) {
            assertThat(upload.path()).hasContent("abc");
            assertThatThrownBy(() -> store.open(OURS, ABC)).isInstanceOf(NotFound.class);
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_missing_or_no_hash_is_not_found() {
        assertThatThrownBy(() -> store.open(OURS, ABC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.open(OURS, "../" + THEIRS + "/" + ABC)).isInstanceOf(NotFound.class);
    }

    private StoredBytes put(UUID tenant, String text) {
        return store.put(tenant, bytes(text), 100);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private List<String> kept() throws IOException {
        var root = folder.resolve("files");
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
