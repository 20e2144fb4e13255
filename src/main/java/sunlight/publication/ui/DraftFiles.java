package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import sunlight.publication.Attaching;
import sunlight.richtext.Imported;

/** Brings files from the person's machine into a draft. */
@ApplicationScoped
class DraftFiles {

    static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".webp");

    @Inject
    Attaching attaching;

    void attach(UUID disclosure, String name, File file) {
        read(file, bytes -> attaching.attach(disclosure, name, bytes));
    }

    UUID addPicture(UUID disclosure, String name, File file) {
        return read(file, bytes -> attaching.addPicture(disclosure, name, bytes))
                .id();
    }

    void detach(UUID attachment) {
        attaching.detach(attachment);
    }

    /** Stores the pictures of an imported text with the draft, one by one; the text is stored when it is saved. */
    Imported withPictures(UUID disclosure, Imported imported) {
        var stored = new HashMap<String, UUID>();
        for (var picture : imported.pictures()) {
            var bytes = new ByteArrayInputStream(picture.bytes());
            stored.put(
                    picture.placeholder(),
                    attaching.addPicture(disclosure, picture.fileName(), bytes).id());
        }
        return imported.withPictures(stored);
    }

    private static <T> T read(File file, Function<InputStream, T> use) {
        try (var bytes = Files.newInputStream(file.toPath())) {
            return use.apply(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
