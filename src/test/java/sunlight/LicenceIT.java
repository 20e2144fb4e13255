package sunlight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The war holds free software only. Vaadin's bundle carries unused code of paid components: jars and classes count. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceIT {

    /** Paid jars of Vaadin have no licence in the POM and an attribute CvdlName in the manifest. */
    private static final Pattern PAID =
            Pattern.compile("(?i)commercial|cvdl|vaadin developer licen[cs]e|proprietary|subscription");

    private static final Pattern FREE =
            Pattern.compile("(?i)apache|\\bMIT\\b|\\bBSD\\b|eclipse|\\bEPL\\b|\\bCDDL\\b|unicode|public domain");

    /** Jars that say nothing themselves, with the licence that was found elsewhere and where. */
    private static final Map<String, String> SILENT = Map.of(
            "brotli4j", "Apache 2.0, in the POM of its parent brotli4j-parent",
            "service", "Apache 2.0, in the POM of brotli4j-parent, its parent too",
            "native-linux-x86_64", "Apache 2.0, in the POM of brotli4j-parent; holds Google's brotli, MIT",
            "native-linux-aarch64", "Apache 2.0, in the POM of brotli4j-parent; holds Google's brotli, MIT",
            "flyway-database-postgresql", "Apache 2.0, in the POM of its parent flyway-parent",
            "java8-shim", "Apache 2.0, in the POM of the parent of OWASP's HTML sanitizer",
            "java10-shim", "Apache 2.0, in the POM of the parent of OWASP's HTML sanitizer",
            "jte-runtime", "Apache 2.0, in the POM of its parent jte-parent");

    @Test
    void no_jar_of_the_war_says_that_its_licence_is_commercial() throws IOException {
        assertThat(jars().stream().filter(jar -> PAID.matcher(jar.all()).find()))
                .isEmpty();
    }

    @Test
    void each_jar_names_a_free_licence_or_its_silence_is_known() throws IOException {
        assertThat(jars().stream()
                        .filter(jar -> !FREE.matcher(jar.licences()).find())
                        .map(jar -> jar.name().replaceFirst(".*/", "").replaceFirst("-[0-9][^/]*[.](jar|zip)$", "")))
                .containsExactlyInAnyOrderElementsOf(SILENT.keySet());
    }

    @Test
    void a_paid_jar_of_vaadin_would_be_found() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("CvdlName", "vaadin-charts-flow");
        var jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();

        assertThat(Said.by("charts", jar.toByteArray()).all()).containsPattern(PAID);
    }

    @Test
    void no_class_of_a_paid_component_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin.flow.component.charts..",
                        "com.vaadin.flow.component.board..",
                        "com.vaadin.flow.component.crud..",
                        "com.vaadin.flow.component.gridpro..",
                        "com.vaadin.flow.component.map..",
                        "com.vaadin.flow.component.richtexteditor..",
                        "com.vaadin.flow.component.dashboard..",
                        "com.vaadin.flow.component.spreadsheet..",
                        "com.vaadin.flow.component.cookieconsent..")
                .check(OwnClasses.read());
    }

    private static List<Said> jars() throws IOException {
        var jars = new ArrayList<Said>();
        try (var war = new ZipFile(System.getProperty("sunlight.war"))) {
            for (var entry : war.stream()
                    .filter(each -> each.getName().matches("WEB-INF/lib/.+"))
                    .toList()) {
                try (var stream = war.getInputStream(entry)) {
                    jars.add(Said.by(entry.getName(), stream.readAllBytes()));
                }
            }
        }
        return jars;
    }

    /**
     * What a jar says of itself.
     *
     * @param manifest the whole of it
     * @param licences of the manifest and of each POM inside, and which free licence a file LICENSE is
     */
    private record Said(String name, String manifest, String licences) {

        static Said by(String name, byte[] jar) throws IOException {
            var manifest = new StringBuilder();
            var licences = new StringBuilder();
            try (var stream = new JarInputStream(new ByteArrayInputStream(jar))) {
                Optional.ofNullable(stream.getManifest())
                        .ifPresent(given -> Stream.concat(
                                        Stream.of(given.getMainAttributes()), given.getEntries().values().stream())
                                .forEach(part -> part.forEach((key, value) -> {
                                    manifest.append(key)
                                            .append(": ")
                                            .append(value)
                                            .append('\n');
                                    if (key.toString().matches("(?i).*licen[cs]e.*")) {
                                        licences.append(value).append('\n');
                                    }
                                })));
                for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                    if (entry.getName().matches("META-INF/maven/.*/pom\\.xml")) {
                        licences.append(found("(?s)<licenses>.*?</licenses>", stream));
                    } else if (entry.getName().matches("(?i)(META-INF/)?LICEN[CS]E([.](txt|md))?")) {
                        // The words of a free licence speak of commerce as well: only its name counts.
                        licences.append(found("Apache License|MIT License|BSD|Eclipse Public License", stream));
                    }
                }
            }
            return new Said(name, manifest.toString(), licences.toString());
        }

        private static String found(String pattern, JarInputStream stream) throws IOException {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(pattern)
                    .matcher(text)
                    .results()
                    .map(hit -> hit.group() + "\n")
                    .collect(joining());
        }

        String all() {
            return manifest + licences;
        }
    }
}
