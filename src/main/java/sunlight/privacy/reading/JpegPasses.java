package sunlight.privacy.reading;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Tells by the head of a JPEG whether its picture comes line by line, or in passes that are all held in memory. */
final class JpegPasses {

    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final Set<Integer> PROGRESSIVE = Set.of(0xFFC2, 0xFFC6, 0xFFCA, 0xFFCE);

    private JpegPasses() {}

    static boolean in(Path picture) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(picture)))) {
            if (in.readUnsignedShort() != START) {
                return false;
            }
            var marker = in.readUnsignedShort();
            while (marker != SCAN && !PROGRESSIVE.contains(marker)) {
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                marker = in.readUnsignedShort();
            }
            return marker != SCAN;
        } catch (EOFException odd) {
            return false;
        }
    }
}
