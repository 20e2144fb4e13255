package sunlight.privacy.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Copies of old office files: a workbook without all that it hides, a text without its properties. What POI cannot take out
 * surely is left alone, and then there is no copy.
 */
final class OldCleaning {

    private static final List<String> PROPERTIES =
            List.of(SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME);

    private OldCleaning() {}

    static boolean clean(Path file, Path clean) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return OldSheetCleaning.clean(root, clean);
            }
            return root.hasEntryCaseInsensitive("WordDocument") && !namesPeople(root) && copy(root, clean);
        }
    }

    /** Authors of changes and those who saved it last stand within the text's own streams, where nothing is taken out. */
    private static boolean namesPeople(DirectoryNode root) throws IOException {
        // Not closed: that would close the container, which is copied.
        var word = new HWPFDocument(root);
        var authors = word.getRevisionMarkAuthorTable();
        var savers = word.getSavedByTable();
        return authors != null && authors.getEntries().stream().anyMatch(name -> !name.matches("(?i)unknown|未知|\\s*"))
                || savers != null && !savers.getEntries().isEmpty();
    }

    /** Into a new container: one from which something is only taken out keeps its bytes. */
    private static boolean copy(DirectoryNode root, Path clean) throws IOException {
        try (var copy = new POIFSFileSystem();
                var out = Files.newOutputStream(clean)) {
            EntryUtils.copyNodes(new FilteringDirectoryNode(root, PROPERTIES), copy.getRoot());
            copy.getRoot().setStorageClsid(root.getStorageClsid());
            copy.writeFilesystem(out);
            return true;
        }
    }
}
