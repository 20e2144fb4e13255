package sunlight.privacy.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.Reader;
import sunlight.privacy.Trouble;

/** Reads a file of any kind with all files in it. */
public final class Documents {

    private static final Map<Kind, Format> FORMATS = Map.ofEntries(
            Map.entry(Kind.PDF, new PdfFile()),
            Map.entry(Kind.OFFICE, new OfficeFile()),
            Map.entry(Kind.OLD_OFFICE, new OldOfficeFile()),
            Map.entry(Kind.OPEN_DOCUMENT, new OpenDocumentFile()),
            Map.entry(Kind.OFD, new OfdFile()),
            Map.entry(Kind.ZIP, new ZipArchive()),
            Map.entry(Kind.PICTURE, new PictureFile()),
            Map.entry(Kind.DRAWING, new DrawingFile()),
            Map.entry(Kind.RTF, new RtfFile()),
            Map.entry(Kind.HTML, new HtmlFile()),
            Map.entry(Kind.TEXT, new TextFile()));

    private Documents() {}

    public static void read(Path file, String name, Place place, Reader reader) {
        read(new Item(file, name, place, 0), new Telling(reader, new Budget()));
    }

    /** A file within a file; hidden unless the outer one is nothing but a container. */
    static void readInner(Item outer, Place place, String name, InputStream bytes, Telling telling) throws IOException {
        if (outer.depth() >= Bounds.DEEPEST) {
            telling.trouble(place, Trouble.TOO_DEEP);
            return;
        }
        telling.budget().entries(1);
        var copy = Files.createTempFile("sunlight", ".part");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            if (Files.size(copy) > 0) {
                read(new Item(copy, name, place, outer.depth() + 1), telling);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    static void readEmbedded(Item outer, Place place, String name, InputStream bytes, Telling telling)
            throws IOException {
        readInner(outer, place, name, bytes, telling.inside(Layer.HIDDEN));
    }

    private static void read(Item item, Telling telling) {
        try {
            var format = FORMATS.get(Kind.of(item.file()));
            if (format == null) {
                throw new Unreadable(Trouble.UNKNOWN_KIND);
            }
            format.read(item, telling);
        } catch (Unreadable no) {
            if (item.depth() > 0 && telling.budget().isSpent()) {
                throw no;
            }
            telling.trouble(item.place(), no.trouble());
        } catch (OutOfMemoryError flood) {
            // Bounds come first; this is for what a library unpacks on its own. What it held is free again here.
            telling.trouble(item.place(), Trouble.TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Libraries say in many ways that a file is broken; whatever it is, the file has not been read.
            telling.trouble(item.place(), Trouble.DAMAGED);
        }
    }
}
