package sunlight.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.catalogue.About;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** The gate over files, one after the other, in a Java process of its own that has no more than 256 MB of heap. */
public final class SmallHeap {

    private SmallHeap() {}

    /** What the gate said of one file. */
    public record Said(String file, List<String> rules, long millis) {

        private static Said of(String line) {
            var parts = line.split("\t", -1);
            return new Said(parts[0], List.of(parts[1].split(" ")), Long.parseLong(parts[2]));
        }
    }

    /** Fails with what the process said where it did not come through. */
    public static List<Said> reads(List<Path> files) throws IOException, InterruptedException {
        return told(SmallHeap.class, files)
                .filter(line -> line.contains("\t"))
                .map(Said::of)
                .toList();
    }

    /** What another program says of files under the same bound, line by line. */
    public static Stream<String> told(Class<?> program, List<Path> files) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                classPath(),
                                program.getName()),
                        files.stream().map(Path::toString))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("256 MB did not do, exit code " + process.exitValue() + "; so far: " + said);
        }
        return said.lines();
    }

    /** Maven runs the benchmark in a class loader of its own, and its process knows Maven's classes only. */
    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    public static void main(String... files) {
        var out = new PrintStream(System.out, true, UTF_8);
        for (var file : files) {
            var path = Path.of(file);
            var name = path.getFileName().toString();
            var from = System.nanoTime();
            var inspection = new Inspection(
                    new Lawful(new ItemCode("S0304"), Set.of(About.STAFF), Audience.PUBLIC, List.of(), Set.of()),
                    "a salt");
            Reading.file(path, name, Place.of("privacy.place.file", name), inspection);
            var rules = inspection.findings().stream()
                    .map(finding -> finding.rule().name())
                    .distinct()
                    .toList();
            out.println(name + "\t" + String.join(" ", rules) + "\t" + (System.nanoTime() - from) / 1_000_000);
        }
    }
}
