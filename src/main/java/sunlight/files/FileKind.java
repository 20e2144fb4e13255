package sunlight.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that may be attached. Which one a file is, its content decides. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    /** No file is larger. */
    public static final long LARGEST = 20L << 20;

    private static final long LARGEST_PICTURE = 5L << 20;

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** In bytes. */
    public long limit() {
        return isPicture() ? LARGEST_PICTURE : LARGEST;
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    static Optional<FileKind> called(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.isCalled(extension)).findFirst();
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
