package sunlight.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What to do with the files that people bring most often and that are not allowed. */
public enum WayOut {
    DOCX("files.saveAsDocx", Set.of("docx"), "dot", "dotx", "rtf", "odt", "txt", "wpt", "uot"),
    XLSX("files.saveAsXlsx", Set.of("xlsx"), "csv", "ods", "xlt", "xltx", "ett"),
    PDF("files.saveAsPdf", Set.of("pdf"), "odp", "tif", "tiff", "html", "htm", "mht", "mhtml", "caj", "ppsx", "pps"),
    MACROS("files.macros", Set.of("docx", "xlsx"), "docm", "dotm", "pptm", "xlsm", "xlsb"),
    PICTURE("files.saveAsPicture", Set.of("jpg", "png"), "bmp", "svg", "avif", "psd", "tif", "tiff"),
    PHOTO("files.heic", Set.of("jpg"), "heic", "heif"),
    UNPACK("files.unpack", Set.of("pdf", "docx"), "zip", "rar", "7z", "tar", "gz"),
    MOVIE("files.video", Set.of("pdf"), "mp4", "mov", "avi", "wmv", "mp3", "m4a", "amr"),
    ATTACH("files.pictureOnly", Set.of("jpg"), "pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx");

    /** Word opens them under these names too, whatever lies inside. */
    private static final Set<String> WORDS = Set.of("doc", "docx", "wps");

    private static final Set<String> TEXTS = Set.of(
            "application/rtf",
            "application/xml",
            "application/vnd.ms-wordml",
            "application/vnd.ms-word2006ml",
            "message/rfc822",
            "multipart/related");

    private final String key;
    private final Set<String> leadsTo;
    private final Set<String> endings;

    WayOut(String key, Set<String> leadsTo, String... endings) {
        this.key = key;
        this.leadsTo = leadsTo;
        this.endings = Set.of(endings);
    }

    /** Of the sentence that says so. */
    public String key() {
        return key;
    }

    /** What is said of a file whose content is none that may be attached: a page or a text in the clothes of Word is saved anew. */
    static String ofContent(FileName name, FileKind called, String mediaType) {
        var isText = mediaType.startsWith("text/") || mediaType.endsWith("+xml") || TEXTS.contains(mediaType);
        return isText && WORDS.contains(name.extension())
                ? "files.wordInName"
                : called.family().otherwise();
    }

    /** Where everything that may be attached is allowed. */
    static Optional<WayOut> of(FileName name) {
        return of(name, Set.of("pdf", "docx", "xlsx", "jpg", "png"));
    }

    /** The first that ends with one of these endings, written without dots. */
    public static Optional<WayOut> of(FileName name, Collection<String> allowed) {
        return Arrays.stream(values())
                .filter(way -> way.endings.contains(name.extension()))
                .filter(way -> way.leadsTo.stream().anyMatch(allowed::contains))
                .findFirst();
    }
}
