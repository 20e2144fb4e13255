package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sunlight.provisioning.TenantFolderTest.BUREAU;
import static sunlight.provisioning.TenantFolderTest.CATALOGUE;
import static sunlight.provisioning.TenantFolderTest.SCHOOLS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is declared of sites: hosts, looks and plans. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclaredSiteTest {

    @TempDir
    Path tenants;

    @BeforeEach
    void a_right_folder() throws IOException {
        Files.createDirectory(tenants.resolve("city"));
        write("bureau.yaml", BUREAU);
        write("schools-dongan.yaml", SCHOOLS);
        write("catalogue.yaml", CATALOGUE);
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_with_its_contrast() throws IOException {
        write("schools-dongan.yaml", SCHOOLS + "    look: {colour: \"#e0a030\"}\n");

        assertThat(faults())
                .containsExactly(
                        "city/schools-dongan.yaml:6: schools[0].look.colour: expected a darker colour: this one"
                                + " has a contrast of 1.9 to 1 with the light parts of the pages, and 4.5 to 1 is needed to be"
                                + " readable");
    }

    @Test
    void a_crest_is_a_small_square_picture_of_the_folder() throws IOException {
        Files.createDirectory(tenants.resolve("city/crests"));
        Files.writeString(tenants.resolve("city/crests/fake.png"), "<svg onload='alert(1)'/>");
        write("schools-dongan.yaml", SCHOOLS + "    look: {crest: none.png}\n");

        assertThat(faults())
                .containsExactly(
                        "city/crests/fake.png:1: is not a PNG picture",
                        "city/schools-dongan.yaml:6: schools[0].look.crest: expected a PNG file of the folder crests,"
                                + " found \"none.png\"");
    }

    @Test
    void a_host_is_declared_exactly_and_by_one_tenant_only() throws IOException {
        write("schools-dongan.yaml", SCHOOLS + "    hosts: [\"*.example.cn\"]\n");
        assertThat(faults()).singleElement().asString().contains("an exact host name in small letters");

        write("schools-dongan.yaml", SCHOOLS + "    hosts: [a.example.cn]\n    former_hosts: [a.example.cn]\n");
        assertThat(faults()).singleElement().asString().contains("\"a.example.cn\" is already taken at");
    }

    @Test
    void a_site_refers_to_items_and_elements_of_the_catalogue() throws IOException {
        write("site.yaml", """
                sites:
                  - audience: school
                    columns:
                      - {key: news, zh: 动态, en: News, items: [S0101]}
                      - {key: news, zh: 公告, en: Notices, items: [S9999]}
                    openness: {decision: [S0101]}
                    areas: []
                    procedures:
                      - key: transfer
                        zh: 转学
                        en: Transfer
                        lead: {zh: 转学, en: Transfer}
                        items: [S0101]
                        elements: {who: [name], steps: [stairs]}
                """);

        assertThat(faults())
                .containsExactly(
                        "city/site.yaml:5: sites[0].columns[1].items[0]: expected an item of the catalogue, found"
                                + " \"S9999\"",
                        "city/site.yaml:5: sites[0].columns[1].key: \"news\" stands in this list twice",
                        "city/site.yaml:14: sites[0].procedures[0].elements.steps[0]: expected a required element of"
                                + " the procedure's items, found \"stairs\"");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(tenants.resolve("city").resolve(file), text);
    }

    private List<String> faults() {
        var wrong = catchThrowableOfType(WrongFiles.class, () -> TenantFolder.read(tenants));
        assertThat(wrong).as("the folder is refused").isNotNull();
        return wrong.faults().stream().map(Fault::toString).toList();
    }
}
