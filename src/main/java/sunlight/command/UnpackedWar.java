package sunlight.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Classes and libraries of the war in a folder of their own, since Java reads no jar inside a jar. Goes with the process. */
final class UnpackedWar {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private UnpackedWar() {}

    /** The class path that a server would make of the war. */
    static URL[] of(Path war) throws IOException {
        var folder = Files.createTempDirectory("sunlight-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        var path = new ArrayList<URL>();
        path.add(Files.createDirectories(folder.resolve(CLASSES)).toUri().toURL());
        try (var zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : zip.stream().filter(UnpackedWar::isWanted).toList()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("a name that leads out of the folder: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                if (entry.getName().startsWith(LIBRARIES)) {
                    path.add(target.toUri().toURL());
                }
            }
        }
        return path.toArray(URL[]::new);
    }

    private static boolean isWanted(ZipEntry entry) {
        return !entry.isDirectory()
                && (entry.getName().startsWith(CLASSES) || entry.getName().startsWith(LIBRARIES));
    }

    private static void remove(Path folder) {
        try (var tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
