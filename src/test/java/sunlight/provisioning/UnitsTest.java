package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Departments and subordinate units as they are declared below their bureau. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitsTest {

    private static final String UNITS = """
              units:
                - slug: jijiao-ke
                  name: {zh: 示例基础教育科, en: Example Department}
                  unit: department
                  items: [B0101]
            """;
    private static final String FOR_BUREAUS = TenantFolderTest.CATALOGUE
            .replace("audience: school", "audience: bureau")
            .replace("S0101", "B0101")
            .replace("        kinds: [all]\n", "");

    @TempDir
    Path tenants;

    @BeforeEach
    void a_right_folder() throws IOException {
        Files.createDirectory(tenants.resolve("city"));
        write("catalogue.yaml", FOR_BUREAUS);
    }

    @Test
    void a_unit_stands_below_its_bureau_with_what_it_owes() throws IOException {
        write("bureau.yaml", TenantFolderTest.BUREAU + UNITS);

        var unit = TenantFolder.read(tenants).tenant("jijiao-ke").orElseThrow();

        assertThat(unit.kind()).isEqualTo("UNIT");
        assertThat(unit.parent()).isEqualTo("mdj-edu");
        assertThat(unit.settings().path("items").get(0).asText()).isEqualTo("B0101");
    }

    @Test
    void an_item_that_the_bureaus_catalogue_does_not_have_is_told_with_its_line() throws IOException {
        write("bureau.yaml", TenantFolderTest.BUREAU + UNITS.replace("[B0101]", "[B0101, B0999]"));

        assertThat(faults())
                .isEqualTo(
                        "city/bureau.yaml:13: bureau.units[0].items[1]: expected the code of an item of the catalogue"
                                + " for bureaus, found \"B0999\"");
    }

    @Test
    void a_fault_elsewhere_accuses_no_right_line() throws IOException {
        write("bureau.yaml", TenantFolderTest.BUREAU.replace("slug: mdj-edu", "slug: mdj-edu\n  slugg: x") + UNITS);
        assertThat(faults()).startsWith("city/bureau.yaml:").doesNotContain("items");

        write("bureau.yaml", TenantFolderTest.BUREAU + UNITS);
        write("catalogue.yaml", FOR_BUREAUS.replace("weight: 1", "weight: vier"));
        assertThat(faults()).startsWith("city/catalogue.yaml:").doesNotContain("\n");
    }

    @Test
    void what_kinds_of_units_there_are_is_told() throws IOException {
        write("bureau.yaml", TenantFolderTest.BUREAU + UNITS.replace("department", "office"));

        assertThat(faults())
                .contains("city/bureau.yaml:12: bureau.units[0].unit:")
                .contains("department, affiliate");
    }

    @Test
    void a_unit_that_is_taken_away_as_a_folder_is_declared_by_it_again() throws IOException {
        write("bureau.yaml", TenantFolderTest.BUREAU + UNITS);
        var declared = TenantFolder.read(tenants);

        for (var file : TenantFiles.of(declared, "").entrySet()) {
            Files.createDirectories(tenants.resolve(file.getKey()).getParent());
            Files.write(tenants.resolve(file.getKey()), file.getValue());
        }
        Files.delete(tenants.resolve("city/bureau.yaml"));
        Files.delete(tenants.resolve("city/catalogue.yaml"));
        Files.delete(tenants.resolve("city"));

        assertThat(TenantFolder.read(tenants).tenant("jijiao-ke").orElseThrow().hash())
                .isEqualTo(declared.tenant("jijiao-ke").orElseThrow().hash());
    }

    private String faults() {
        var wrong = catchThrowableOfType(WrongFiles.class, () -> TenantFolder.read(tenants));
        return wrong.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(tenants.resolve("city").resolve(file), text);
    }
}
