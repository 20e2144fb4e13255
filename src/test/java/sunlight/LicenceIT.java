package sunlight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The war holds free software only. Vaadin's bundle carries unused code of paid components: jars and classes count. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceIT {

    private static final Pattern PAID = Pattern.compile("(?i)commercial|cvdl|vaadin developer license|proprietary");

    @Test
    void no_jar_of_the_war_says_that_its_licence_is_commercial() throws IOException {
        assertThat(jarsThatSay(PAID)).isEmpty();
    }

    @Test
    void the_check_reads_what_jars_say() throws IOException {
        assertThat(jarsThatSay(Pattern.compile("(?i)apache"))).hasSizeGreaterThan(10);
    }

    @Test
    void no_class_of_a_paid_component_is_used() {
        var ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("sunlight");

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
                .check(ours);
    }

    private static List<String> jarsThatSay(Pattern words) throws IOException {
        var found = new ArrayList<String>();
        try (var war = new ZipFile(System.getProperty("sunlight.war"))) {
            for (var entry :
                    war.stream().filter(each -> each.getName().endsWith(".jar")).toList()) {
                try (var stream = war.getInputStream(entry)) {
                    if (words.matcher(said(stream.readAllBytes())).find()) {
                        found.add(entry.getName());
                    }
                }
            }
        }
        return found;
    }

    /** The licences of the manifest and of each POM inside. */
    private static String said(byte[] jar) throws IOException {
        var said = new StringBuilder();
        try (var stream = new JarInputStream(new ByteArrayInputStream(jar))) {
            var manifest = stream.getManifest();
            if (manifest != null) {
                said.append(manifest.getMainAttributes().getValue("Bundle-License"));
            }
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (entry.getName().matches("META-INF/maven/.*/pom\\.xml")) {
                    var pom = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    var licences =
                            Pattern.compile("(?s)<licenses>.*?</licenses>").matcher(pom);
                    while (licences.find()) {
                        said.append(licences.group());
                    }
                }
            }
        }
        return said.toString();
    }
}
