package sunlight.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
import java.util.zip.ZipFile;

/** Keycloak unpacked and optimised, once per version and working copy. The data lie elsewhere. */
record KeycloakProgram(Path folder) {

    static KeycloakProgram unpacked(Path zip, Path programs) {
        if (!Files.exists(zip)) {
            throw new StartFailed(zip + " is missing; `mvn package` puts it there.");
        }
        var lock = Folders.made(programs).resolve("keycloak.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            var program = new KeycloakProgram(programs.resolve(versionOf(zip)));
            if (held.isValid() && !Files.exists(program.mark())) {
                program.make(zip);
            }
            return program;
        } catch (IOException failed) {
            throw new StartFailed("Cannot unpack Keycloak", failed);
        }
    }

    private static String versionOf(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            var first = file.entries().nextElement().getName();
            return first.substring(0, first.indexOf('/'));
        }
    }

    private void make(Path zip) throws IOException {
        Folders.remove(folder);
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                var target = folder.resolveSibling(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target);
                }
            }
        }
        optimise();
        Files.createFile(mark());
    }

    private void optimise() {
        var build = java(folder, Jvm.Pace.TEST).with("build", "--db=postgres");
        try (var child = Child.start("keycloak-build", folder.resolve("logs"), build.process())) {
            child.awaitSuccess(Duration.ofMinutes(5));
        }
    }

    /** What bin/kc.sh would start, without the shell in between, which does not pass on every signal. */
    Jvm java(Path home, Jvm.Pace pace) {
        return new Jvm(pace)
                .with("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED")
                .with("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED")
                .with("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--enable-native-access=ALL-UNNAMED")
                .property("file.encoding", "UTF-8")
                .property("user.language", "en")
                .property("user.country", "US")
                .property(
                        "java.util.concurrent.ForkJoinPool.common.threadFactory",
                        "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .property("java.util.logging.manager", "org.jboss.logmanager.LogManager")
                .property("picocli.disable.closures", "true")
                .property("kc.home.dir", home.toString())
                .property("jboss.server.config.dir", home.resolve("conf").toString())
                .with("-cp", folder.resolve("lib/quarkus-run.jar").toString())
                .with("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Path mark() {
        return folder.resolve("optimised");
    }
}
