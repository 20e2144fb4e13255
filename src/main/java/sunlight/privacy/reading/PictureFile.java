package sunlight.privacy.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import sunlight.privacy.Place;
import sunlight.privacy.Trouble;

/** Pictures: what the camera and the programs wrote into them. What they show, people declare. */
final class PictureFile implements Format {

    private static final String TELLING = "(?i).*(description|artist|copyright|comment|author|title|subject|keywords|"
            + "owner|serial number|by-line|caption|credit|contact|city|location|headline|writer|person|textual data).*";

    /** What a program shows instead of the file in a folder: its first page once more. Nobody finds it by opening the file. */
    private static final Pattern THUMBNAIL = Pattern.compile("(?i)(docProps|Thumbnails)/thumbnail\\.\\w+");

    /** So long is the name of the code before a comment. */
    private static final int CODE = 8;

    @Override
    public void read(Item item, Telling telling) throws IOException {
        var pixels = pixels(item.file());
        if (pixels > Bounds.MOST_PIXELS) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        try (var in = new BufferedInputStream(Files.newInputStream(item.file()))) {
            properties(in, item.place(), telling);
        }
        if (item.depth() == 0) {
            for (var text : Ocr.read(item.file(), telling.budget()).stream().toList()) {
                telling.recognised(item.place(), text);
            }
        } else if (pixels >= Bounds.TELLING_PIXELS
                && !THUMBNAIL.matcher(item.name()).matches()) {
            telling.trouble(item.place(), Trouble.PICTURE);
        }
    }

    static void properties(InputStream in, Place place, Telling telling) throws IOException {
        try {
            var metadata = ImageMetadataReader.readMetadata(in);
            properties(metadata, place, telling);
            if (metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                    .anyMatch(gps -> gps.containsTag(GpsDirectory.TAG_LATITUDE)
                            || gps.containsTag(GpsDirectory.TAG_DEST_LATITUDE))) {
                telling.trouble(place, Trouble.LOCATION);
            }
        } catch (ImageProcessingException odd) {
            throw new IOException(odd);
        }
    }

    private static void properties(Metadata metadata, Place place, Telling telling) throws IOException {
        for (var directory : metadata.getDirectories()) {
            if (directory instanceof XmpDirectory xmp) {
                xmp(xmp, place, telling);
            } else {
                tags(directory, place, telling);
                comment(directory, place, telling);
            }
        }
    }

    private static void tags(Directory directory, Place place, Telling telling) {
        for (var tag : directory.getTags()) {
            var value = tag.getDescription();
            if (value != null
                    && (directory instanceof IptcDirectory || tag.getTagName().matches(TELLING))
                    && !tag.getTagName().matches("(?i).*(version|date|time|coded|component|record).*")) {
                telling.property(place, tag.getTagName(), value);
            }
        }
    }

    /** Which byte comes first in it the camera does not say: read the other way round it is something else. */
    private static void comment(Directory directory, Place place, Telling telling) {
        var bytes = directory instanceof ExifDirectoryBase
                ? directory.getByteArray(ExifDirectoryBase.TAG_USER_COMMENT)
                : null;
        if (bytes != null && bytes.length > CODE && new String(bytes, ISO_8859_1).startsWith("UNICODE")) {
            for (var order : List.of(UTF_16BE, UTF_16LE)) {
                telling.property(place, "User Comment", new String(bytes, CODE, bytes.length - CODE, order));
            }
        }
    }

    private static void xmp(XmpDirectory directory, Place place, Telling telling) throws IOException {
        for (var property : directory.getXmpProperties().entrySet()) {
            if (property.getKey().contains("GPSLatitude")) {
                telling.trouble(place, Trouble.LOCATION);
            }
            var name = property.getKey().replaceAll("\\[.*|.*:", "");
            if (name.matches(
                    "(?i)creator|description|title|rights|headline|credit|city|author.*|.*comment.*|keywords")) {
                telling.property(place, name, property.getValue());
            }
        }
    }

    /** By its header only; nothing is unpacked. Of a kind that is not known as many as make somebody look. */
    private static long pixels(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Bounds.TELLING_PIXELS;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
