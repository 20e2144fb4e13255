package sunlight.richtext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zwobble.mammoth.images.Image;
import org.zwobble.mammoth.images.ImageConverter;

/** Takes the pictures out of a document and leaves placeholders; the same picture twice is one. */
final class WordPictures implements ImageConverter.ImgElement {

    /** First bytes in Latin-1. Vector formats of Word (emf, wmf) and svg are not shown by browsers, or can run code. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "\u0089PNG\r\n", "image/png",
            "\u00FF\u00D8\u00FF", "image/jpeg",
            "GIF8", "image/gif");

    private static final int MOST_READ = 300;
    private static final int MOST_KEPT = 100;

    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final WordFindings findings;
    private int read;

    WordPictures(WordFindings findings) {
        this.findings = findings;
    }

    List<Picture> all() {
        return List.copyOf(pictures.values());
    }

    @Override
    public Map<String, String> convert(Image image) throws IOException {
        read++;
        if (read > MOST_READ || pictures.size() >= MOST_KEPT) {
            findings.add("word.tooManyPictures");
            return Map.of();
        }
        byte[] bytes;
        try (var stream = image.getInputStream()) {
            bytes = stream.readAllBytes();
        }
        return keep(bytes, image.getAltText().orElse("").strip())
                .map(placeholder -> Map.of("src", "files/" + placeholder))
                .orElse(Map.of());
    }

    /** The placeholder of a picture that can be shown. */
    Optional<String> keep(byte[] bytes, String alt) {
        var mediaType = mediaType(bytes);
        if (mediaType.isEmpty() || pictures.size() >= MOST_KEPT) {
            findings.add(mediaType.isEmpty() ? "word.pictureFormat" : "word.tooManyPictures");
            return Optional.empty();
        }
        if (alt.isEmpty()) {
            findings.add("word.pictureWithoutAlt");
        }
        var placeholder = placeholder(bytes);
        pictures.putIfAbsent(placeholder, new Picture(placeholder, bytes, mediaType.get(), alt));
        return Optional.of(placeholder);
    }

    static Optional<String> mediaType(byte[] bytes) {
        return MEDIA_TYPES.entrySet().stream()
                .filter(type -> startsWith(bytes, type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return bytes.length > start.length()
                && IntStream.range(0, start.length()).allMatch(i -> (bytes[i] & 0xFF) == start.charAt(i));
    }

    private static String placeholder(byte[] bytes) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new UUID(digest.getLong(), digest.getLong()).toString();
        } catch (NoSuchAlgorithmException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }
}
