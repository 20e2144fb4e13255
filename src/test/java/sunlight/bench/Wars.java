package sunlight.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import sunlight.dev.Databases;
import sunlight.dev.StartFailed;

/** The wars of the controls, made while the benchmark runs, so that none is kept in the repository. */
final class Wars {

    private static final byte[] HOME = "<!doctype html><title>up</title>".getBytes(StandardCharsets.UTF_8);

    private final Path work;

    Wars(Path work) {
        this.work = work;
    }

    Path empty() {
        return write("empty.war", Map.of("index.html", HOME));
    }

    /** One servlet that reads a row by its primary key and writes it. */
    Path rows(Databases databases) {
        var classes = work.resolve("control-classes");
        var source = work.resolve("Rows.java");
        try {
            Files.createDirectories(classes);
            Files.writeString(source, source(databases));
            var said = new ByteArrayOutputStream();
            var result = ToolProvider.getSystemJavaCompiler()
                    .run(null, said, said, "-cp", path(), "-d", classes.toString(), source.toString());
            if (result != 0) {
                throw new StartFailed("The control does not compile:\n" + said.toString(StandardCharsets.UTF_8));
            }
            var driver = jar(org.postgresql.Driver.class);
            return write(
                    "rows.war",
                    new TreeMap<>(Map.of(
                            "index.html", HOME,
                            "WEB-INF/classes/Rows.class", Files.readAllBytes(classes.resolve("Rows.class")),
                            "WEB-INF/lib/postgresql.jar", Files.readAllBytes(driver))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String source(Databases databases) {
        try (var in = Wars.class.getResourceAsStream("/bench/Rows.java.txt")) {
            if (in == null) {
                throw new StartFailed("bench/Rows.java.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${url}", databases.url())
                    .replace("${user}", databases.owner().user())
                    .replace("${password}", databases.owner().password());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String path() {
        return Stream.of(jakarta.servlet.http.HttpServlet.class, jakarta.annotation.sql.DataSourceDefinition.class)
                .map(type -> jar(type).toString())
                .distinct()
                .collect(Collectors.joining(":"));
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Path write(String name, Map<String, byte[]> files) {
        var war = work.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(war))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
            return war;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
