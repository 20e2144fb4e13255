package sunlight.provisioning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import sunlight.language.Message;

/** The folder {@code crests/} of a bureau: small PNG pictures, which every page carries. */
final class CrestFiles {

    private static final int MOST_BYTES = 20 * 1024;
    private static final int SMALLEST = 64;
    private static final int LARGEST = 512;

    private final Map<String, byte[]> byName = new TreeMap<>();

    /** Reads all pictures of a folder; each that cannot serve as a crest is a fault. */
    static CrestFiles read(Path folder, String name, Consumer<Fault> faults) {
        var crests = new CrestFiles();
        if (!Files.isDirectory(folder)) {
            return crests;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                var content = Files.readAllBytes(file);
                var wrong = wrong(content);
                if (wrong.isPresent()) {
                    faults.accept(new Fault(name + file.getFileName(), 1, "", wrong.get()));
                } else {
                    crests.byName.put(file.getFileName().toString(), content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return crests;
    }

    private static Optional<Message> wrong(byte[] content) throws IOException {
        if (content.length > MOST_BYTES) {
            return Optional.of(Message.of("declared.crest.large"));
        }
        var isPng = content.length > 8 && (content[0] & 0xff) == 0x89 && content[1] == 'P' && content[2] == 'N';
        var picture = isPng ? ImageIO.read(new ByteArrayInputStream(content)) : null;
        if (picture == null) {
            return Optional.of(Message.of("declared.crest.notPng"));
        }
        var width = picture.getWidth();
        if (width != picture.getHeight() || width < SMALLEST || width > LARGEST) {
            return Optional.of(
                    Message.of("declared.crest.size", String.valueOf(width), String.valueOf(picture.getHeight())));
        }
        return Optional.empty();
    }

    Optional<byte[]> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
