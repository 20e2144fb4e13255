package sunlight.privacy.reading;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** The containers of Word, Excel and PowerPoint before 2007, which WPS uses for .wps, .et and .dps as well. */
final class OldOfficeFile implements Format {

    private static final String NATIVE = "\u0001Ole10Native";
    /** Files within the file, which are read as such. */
    private static final Set<String> FILES = Set.of(NATIVE, "Package", "Pictures");

    @Override
    public void read(Item item, Telling outer) throws IOException {
        var telling = outer.hearing();
        try (var container = new POIFSFileSystem(item.file().toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(Trouble.ENCRYPTED);
            }
            new OldProperties(root, item.place(), telling).read();
            document(root, item, telling);
            inner(root, item, telling, 0);
            rest(root, item.place(), telling);
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable(Trouble.ENCRYPTED);
        }
    }

    private static void document(DirectoryEntry root, Item item, Telling telling) throws IOException {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            new OldWord(item, telling).read(root);
        } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            new OldExcel(item.place(), telling).read(root);
        } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            new OldPowerPoint(item, telling).read(root);
        } else if (root.hasEntryCaseInsensitive(NATIVE)) {
            attached(root, item, telling);
        } else if (root.hasEntryCaseInsensitive("Package")) {
            stream(root, "Package", item, telling);
        } else {
            throw new Unreadable(Trouble.UNKNOWN_KIND);
        }
    }

    /** Documents within the document: Word keeps them in a pool of folders, Excel in folders MBD... */
    private static void inner(DirectoryEntry folder, Item item, Telling telling, int depth) throws IOException {
        for (var entry : folder) {
            telling.budget().entries(1);
            if (entry instanceof DirectoryEntry inner && depth < Bounds.DEEPEST) {
                if (inner.getName().matches("_SX_DB_CUR.*")) {
                    OldPivot.read(inner, item.place().within("privacy.place.pivot"), telling);
                } else if (isDocument(inner)) {
                    embedded(inner, item, telling);
                } else {
                    inner(inner, item, telling, depth + 1);
                }
            }
        }
    }

    /** Whatever else the streams hold: names of ranges, filters, settings, and what was deleted before it was saved in haste. */
    private static void rest(DirectoryEntry folder, Place place, Telling telling) throws IOException {
        for (var entry : folder) {
            if (entry instanceof DocumentEntry stream && !FILES.contains(stream.getName())) {
                var name = stream.getName().strip();
                try (var bytes = new DocumentInputStream(stream)) {
                    new RawText(place.within("privacy.place.part", name), telling).read(bytes);
                }
            }
        }
    }

    private static boolean isDocument(DirectoryEntry folder) {
        return folder.hasEntryCaseInsensitive("WordDocument")
                || folder.hasEntryCaseInsensitive("Workbook")
                || folder.hasEntryCaseInsensitive("PowerPoint Document")
                || folder.hasEntryCaseInsensitive("Package")
                || folder.hasEntryCaseInsensitive(NATIVE);
    }

    private static void embedded(DirectoryEntry folder, Item item, Telling telling) throws IOException {
        if (item.depth() >= Bounds.DEEPEST) {
            telling.trouble(item.place(), Trouble.TOO_DEEP);
            return;
        }
        var where = item.place().within("privacy.place.embedded", folder.getName());
        var inside = new Item(item.file(), folder.getName(), where, item.depth() + 1);
        var hidden = telling.inside(Layer.HIDDEN).hearing();
        try {
            document(folder, inside, hidden);
            rest(folder, where, hidden);
        } catch (EncryptedDocumentException locked) {
            telling.trouble(where, Trouble.ENCRYPTED);
        }
    }

    private static void attached(DirectoryEntry folder, Item item, Telling telling) throws IOException {
        try {
            var file = Ole10Native.createFromEmbeddedOleObject((org.apache.poi.poifs.filesystem.DirectoryNode) folder);
            var where = item.place().within("privacy.place.entry", String.valueOf(file.getLabel()));
            telling.property(item.place(), "外部路径", String.valueOf(file.getFileName()));
            Documents.readEmbedded(
                    item,
                    where,
                    String.valueOf(file.getLabel()),
                    new java.io.ByteArrayInputStream(file.getDataBuffer()),
                    telling);
        } catch (Ole10NativeException odd) {
            telling.trouble(item.place(), Trouble.UNKNOWN_KIND);
        }
    }

    private static void stream(DirectoryEntry folder, String name, Item item, Telling telling) throws IOException {
        if (folder.getEntryCaseInsensitive(name) instanceof DocumentEntry entry) {
            try (var bytes = new DocumentInputStream(entry)) {
                Documents.readEmbedded(item, item.place(), name, bytes, telling);
            }
        }
    }
}
