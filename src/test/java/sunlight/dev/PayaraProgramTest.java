package sunlight.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Classes are kept from one start to the next, and never keep a server from starting. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayaraProgramTest {

    @TempDir
    Path folder;

    /** Stands in for the server. */
    static final class Greeter {

        private Greeter() {}

        public static void main(String[] arguments) {
            System.out.println("started");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_first_server_leaves_its_classes_and_the_next_starts_with_them() throws IOException {
        var program = program("one");
        assertThat(log(program)).contains("started");
        assertThat(program.classes()).isEmpty();

        program.keepClasses();

        assertThat(program.options())
                .containsExactly("-XX:SharedArchiveFile=" + program.classes().orElseThrow());
        assertThat(log(program("one"))).contains("started").contains("Greeter source: shared objects file (top)");
        try (var left = Files.list(program.jar().getParent())) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void classes_that_are_damaged_or_cut_off_are_not_used_and_made_anew() throws IOException {
        var program = program("one");
        log(program);
        program.keepClasses();
        var kept = program.classes().orElseThrow();
        var whole = Files.readAllBytes(kept);
        var damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;

        for (var broken : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), damaged)) {
            Files.delete(kept);
            Files.write(kept, broken);
            assertThat(program.classes()).isEmpty();
            assertThat(log(program)).contains("started").doesNotContain("shared objects file (top)");
        }
        program.keepClasses();
        assertThat(log(program)).contains("started").contains("Greeter source: shared objects file (top)");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void classes_that_do_not_fit_the_server_keep_it_from_nothing() throws IOException {
        var program = program("one");
        log(program);
        program.keepClasses();
        Files.setLastModifiedTime(program.jar(), FileTime.fromMillis(0));

        assertThat(program.classes()).isPresent();
        assertThat(log(program)).contains("started").doesNotContain("shared objects file (top)");
    }

    @Test
    void the_place_is_named_by_server_and_libraries_and_not_by_our_own_classes() throws IOException {
        var jar = zip("payara.jar", Map.of("inner.jar", "1"));
        var first = zip("first.war", Map.of("WEB-INF/lib/a.zip", "1", "WEB-INF/classes/A.class", "1"));
        var rebuilt = zip("rebuilt.war", Map.of("WEB-INF/lib/a.zip", "1", "WEB-INF/classes/A.class", "2"));
        var newer = zip("newer.war", Map.of("WEB-INF/lib/a.zip", "2", "WEB-INF/classes/A.class", "1"));
        var newerJar = zip("payara-2.jar", Map.of("inner.jar", "2"));

        assertThat(PayaraProgram.origin(jar, rebuilt)).isEqualTo(PayaraProgram.origin(jar, first));
        assertThat(PayaraProgram.origin(jar, newer)).isNotEqualTo(PayaraProgram.origin(jar, first));
        assertThat(PayaraProgram.origin(newerJar, first)).isNotEqualTo(PayaraProgram.origin(jar, first));
    }

    @Test
    void what_nobody_has_started_for_a_week_goes_and_nothing_else() throws IOException {
        var old = Folders.made(folder.resolve("programs/payara-old"));
        var keycloak = Folders.made(folder.resolve("programs/keycloak-1"));
        var recent = program("one").jar().getParent();
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(8)));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(keycloak, longAgo);

        program("two");

        assertThat(old).doesNotExist();
        assertThat(keycloak).exists();
        assertThat(recent).exists();
    }

    @Test
    void a_server_that_is_to_start_as_it_comes_gets_no_option() {
        assertThat(PayaraProgram.plain(folder.resolve("payara.jar")).options()).isEmpty();
    }

    private PayaraProgram program(String library) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeter.class.getName());
        var jar = folder.resolve("server.jar");
        var type = Greeter.class.getName().replace('.', '/') + ".class";
        try (var bytes = Greeter.class.getClassLoader().getResourceAsStream(type);
                var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(type));
            bytes.transferTo(out);
        }
        return PayaraProgram.keepingClasses(
                jar, zip("product.war", Map.of("WEB-INF/lib/a.zip", library)), folder.resolve("programs"));
    }

    private String log(PayaraProgram program) {
        var jvm = new Jvm(Jvm.Pace.TEST)
                .with(program.options())
                .with("-Xlog:class+load", "-jar", program.jar().toString());
        try (var child = Child.start("greeter", folder.resolve("logs"), jvm.process())) {
            child.awaitSuccess(Duration.ofMinutes(2));
            return child.log();
        }
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        var made = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(made))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return made;
    }
}
