package sunlight.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Payara Micro, and beside it the classes that a server before has read and checked (class data sharing). The first one
 * writes them down when it ends. The virtual machine compares each class by its checksum and reads anew what has changed.
 */
record PayaraProgram(Path jar, boolean isKeepingClasses) {

    /** Longer than a demo of today runs that was started before the libraries changed. */
    private static final Duration UNUSED = Duration.ofDays(7);

    static PayaraProgram plain(Path jar) {
        return new PayaraProgram(jar, false);
    }

    /** In a folder named by what the classes come from; the virtual machine wants the jar where it was, unchanged. */
    static PayaraProgram keepingClasses(Path jar, Path war, Path programs) {
        var folder = Folders.made(programs).resolve("payara-" + origin(jar, war));
        try {
            removeForgotten(programs);
            if (!Files.exists(folder)) {
                var made = Files.createTempDirectory(programs, "unfinished-");
                Files.copy(jar, made.resolve(jar.getFileName()));
                Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
            return new PayaraProgram(folder.resolve(jar.getFileName()), true);
        } catch (IOException failed) {
            throw new StartFailed("Cannot keep Payara Micro in " + programs, failed);
        }
    }

    /** Our own classes are not asked: they change with each build, and are only a few of those that are kept. */
    static String origin(Path jar, Path war) {
        var said = new TreeSet<String>();
        said.addAll(entries(jar, name -> true));
        said.addAll(entries(war, name -> name.startsWith("WEB-INF/lib/")));
        said.add(System.getProperty("java.home") + " " + System.getProperty("java.vm.version"));
        return UUID.nameUUIDFromBytes(String.join("\n", said).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static List<String> entries(Path archive, Predicate<String> wanted) {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .filter(entry -> wanted.test(entry.getName()))
                    .map(PayaraProgram::told)
                    .toList();
        } catch (IOException failed) {
            throw new StartFailed("Cannot read " + archive, failed);
        }
    }

    private static String told(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }

    private static void removeForgotten(Path programs) throws IOException {
        var before = Instant.now().minus(UNUSED);
        try (var former = Files.list(programs)) {
            for (var each : former.filter(each -> each.getFileName().toString().matches("(payara|unfinished)-.+"))
                    .toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Folders.remove(each);
                }
            }
        }
    }

    String[] options() {
        if (!isKeepingClasses) {
            return new String[0];
        }
        return classes()
                .map(sound -> new String[] {"-XX:SharedArchiveFile=" + sound})
                .orElseGet(() -> new String[] {"-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:cds=error"});
    }

    /** One that is cut off would end the virtual machine (SIGBUS), so that each has its checksum in its name. */
    Optional<Path> classes() {
        try (var files = Files.list(jar.getParent())) {
            return files.filter(each -> each.toString().endsWith(".jsa"))
                    .filter(each -> each.equals(named(each)))
                    .findFirst();
        } catch (IOException failed) {
            throw new StartFailed("Cannot read " + jar.getParent(), failed);
        }
    }

    /** After a server has ended by itself. What one that was killed has left may be half of it. */
    void keepClasses() {
        try {
            if (isKeepingClasses && Files.exists(unfinished())) {
                Files.move(unfinished(), named(unfinished()), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new StartFailed("Cannot keep the classes beside " + jar, failed);
        }
    }

    private Path unfinished() {
        return jar.resolveSibling("classes." + ProcessHandle.current().pid() + ".unfinished");
    }

    private static Path named(Path archive) {
        var sum = new CRC32();
        try (var in = new CheckedInputStream(Files.newInputStream(archive), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failed) {
            throw new StartFailed("Cannot read " + archive, failed);
        }
        return archive.resolveSibling("classes.%08x.jsa".formatted(sum.getValue()));
    }
}
