package sunlight.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords between the parts: made at random on the first start, kept beside the data, never in the repository. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path folder) {
        file = Folders.made(folder).resolve("secrets.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    synchronized String of(String name) {
        var secret = known.getProperty(name);
        if (secret == null) {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                var view = file.toFile();
                view.setReadable(false, false);
                view.setReadable(true, true);
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Local secrets of this working copy");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
