package sunlight.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that may be attached. Which one a file is, its content decides. */
public enum FileKind {
    PDF(FileFamily.PDF, "application/pdf", "pdf"),
    // What WPS saves under its own names is one of Microsoft's formats inside, old or new.
    DOCX(FileFamily.WORD, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "wps"),
    XLSX(FileFamily.TABLE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "et"),
    PPTX(FileFamily.SLIDES, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "dps"),
    DOC(FileFamily.WORD, "application/msword", "doc", "wps"),
    XLS(FileFamily.TABLE, "application/vnd.ms-excel", "xls", "et"),
    PPT(FileFamily.SLIDES, "application/vnd.ms-powerpoint", "ppt", "dps"),
    OFD(FileFamily.OFD, "application/ofd", "ofd"),
    PNG(FileFamily.PICTURE, "image/png", "png"),
    JPEG(FileFamily.PICTURE, "image/jpeg", "jpg", "jpeg"),
    GIF(FileFamily.PICTURE, "image/gif", "gif"),
    WEBP(FileFamily.PICTURE, "image/webp", "webp");

    /** No file that is kept is larger. */
    public static final long LARGEST = 20L << 20;

    /** No photo that comes in to be made smaller is larger. */
    public static final long LARGEST_PHOTO = 30L << 20;

    private static final long LARGEST_PICTURE = 5L << 20;

    private final FileFamily family;
    private final String mediaType;
    private final Set<String> extensions;

    FileKind(FileFamily family, String mediaType, String... extensions) {
        this.family = family;
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    FileFamily family() {
        return family;
    }

    public boolean isPicture() {
        return family == FileFamily.PICTURE;
    }

    /** Whether it can be made smaller when it is too large. */
    public boolean isPhoto() {
        return this == JPEG || this == PNG;
    }

    /** Bytes with which it is kept. */
    public long limit() {
        return isPicture() ? LARGEST_PICTURE : LARGEST;
    }

    /** The same name for a photo that has become one of this kind. */
    public FileName name(FileName name) {
        var ending = name.extension();
        var text = name.text();
        return isCalled(ending)
                ? name
                : new FileName(
                        text.substring(0, text.length() - ending.length() - 1) + (this == PNG ? ".png" : ".jpg"));
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension);
    }

    /** Bytes with which a file of this name may come in. */
    public static long limitOf(FileName name) {
        return called(name.extension()).filter(FileKind::isPicture).isPresent() ? LARGEST_PHOTO : LARGEST;
    }

    /** By the ending of a name; its content may tell otherwise. */
    public static Optional<FileKind> called(String extension) {
        return Arrays.stream(values()).filter(kind -> kind.isCalled(extension)).findFirst();
    }

    /** The media type of pictures whose names end so. */
    public static Optional<String> pictureType(String extension) {
        return called(extension).filter(FileKind::isPicture).map(FileKind::mediaType);
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
