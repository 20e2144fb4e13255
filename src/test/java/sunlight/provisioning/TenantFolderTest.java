package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantFolderTest {

    static final String BUREAU = """
            bureau:
              slug: mdj-edu
              name: {zh: 示例市教育局, en: Example Bureau}
              division: CN-23-10
              bureaus:
                - slug: dongan-edu
                  name: {zh: 示例区教育局, en: Example District Bureau}
                  district: 东安区
            """;
    static final String SCHOOLS = """
            bureau: dongan-edu
            schools:
              - slug: dongan-xiaoxue
                name: {zh: 示例小学, en: Example School}
                kinds: [primary]
            """;
    static final String CATALOGUE = """
            documents:
              law: {zh: 《示例法》, en: Example Law, jurisdiction: CN, binds: both}
            catalogues:
              - audience: school
                effective_on: 2026-01-01
                title: {zh: 目录, en: Catalogue}
                groups:
                  - {code: G01, zh: 概况, en: About}
                items:
                  - code: S0101
                    title: {zh: 基本情况, en: Profile}
                    group: G01
                    kinds: [all]
                    weight: 1
                    mode: proactive
                    audience: public
                    refresh: {on: ["10-31"]}
                    basis:
                      - {document: law, verification: V1}
                    elements:
                      - {key: name, zh: 全称, en: Name}
            """;

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
    void a_right_folder_is_read_into_a_tree() {
        var school = TenantFolder.read(tenants).tenant("dongan-xiaoxue").orElseThrow();

        assertThat(school.path()).isEqualTo("mdj-edu/dongan-edu/dongan-xiaoxue/");
        assertThat(school.initials()).isEqualTo("slxx");
        assertThat(school.district()).isEqualTo("东安区");
        assertThat(school.settings().path("division").asText()).isEqualTo("CN-23-10");
    }

    @Test
    void an_unknown_kind_is_reported_with_file_line_and_field() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("[primary]", "[midle]"));

        assertThat(faults())
                .containsExactly(
                        "city/schools-dongan.yaml:5: schools[0].kinds[0]: expected one of kindergarten, primary,"
                                + " junior, senior, vocational, special, found \"midle\"");
    }

    @Test
    void a_missing_field_is_reported_where_it_should_stand() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("    kinds: [primary]\n", ""));

        assertThat(faults())
                .containsExactly("city/schools-dongan.yaml:3: schools[0].kinds: is missing: expected a list of"
                        + " kindergarten, primary, junior, senior, vocational, special");
    }

    @Test
    void a_misspelt_field_is_reported_on_its_own_line() throws IOException {
        write("schools-dongan.yaml", SCHOOLS + "    flag: [canteen]\n");

        assertThat(faults())
                .containsExactly("city/schools-dongan.yaml:6: schools[0].flag: is not a known field here: did you mean"
                        + " flags? expected one of slug, name, kinds, flags, district, hosts, former_slugs, former_hosts,"
                        + " opens_on, closes_on, successors, look, footer, contact, settings");
    }

    @Test
    void a_missing_field_is_told_what_belongs_there() throws IOException {
        write("bureau.yaml", BUREAU.replace("en: Example Bureau", "").replace("  slug: mdj-edu\n", ""));
        write(
                "catalogue.yaml",
                CATALOGUE.replace("        weight: 1\n", "").replace("    effective_on: 2026-01-01\n", ""));

        assertThat(faults())
                .contains(
                        "city/bureau.yaml:1: bureau.slug: is missing: expected 3 to 63 characters of a-z, 0-9 and -,"
                                + " neither beginning nor ending with -",
                        "city/bureau.yaml:2: bureau.name.en: is missing: expected a text",
                        "city/catalogue.yaml:4: catalogues[0].effective_on: is missing: expected a date such as"
                                + " 2026-09-01",
                        "city/catalogue.yaml:9: catalogues[0].items[0].weight: is missing: expected a whole number from"
                                + " 0 to 100");
    }

    @Test
    void a_name_far_from_all_known_ones_is_told_which_there_are() throws IOException {
        write("bureau.yaml", BUREAU + "  timezone: Asia/Shanghai\n");

        assertThat(faults())
                .containsExactly("city/bureau.yaml:9: bureau.timezone: is not a known field here: expected one of slug,"
                        + " name, district, division, hosts, former_slugs, former_hosts, look, footer, contact, settings,"
                        + " units, bureaus, defaults");
    }

    @Test
    void a_bad_slug_is_told_what_a_slug_is() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("dongan-xiaoxue", "Dongan"));

        assertThat(faults())
                .containsExactly("city/schools-dongan.yaml:3: schools[0].slug: expected 3 to 63 characters of a-z, 0-9"
                        + " and -, neither beginning nor ending with -, found \"Dongan\"");
    }

    @Test
    void a_wrong_type_is_told_in_plain_words() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("[primary]", "primary"));

        assertThat(faults())
                .containsExactly("city/schools-dongan.yaml:5: schools[0].kinds: expected a list, found \"primary\"");
    }

    @Test
    void a_broken_yaml_file_is_reported_with_its_line() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("[primary]", "[primary\n  - x: y"));

        assertThat(faults()).singleElement().asString().startsWith("city/schools-dongan.yaml:6: not readable as YAML:");
    }

    @Test
    void a_file_in_another_encoding_is_told_to_be_saved_as_utf_8() throws IOException {
        Files.writeString(tenants.resolve("city/schools-dongan.yaml"), SCHOOLS, Charset.forName("GB18030"));

        assertThat(faults())
                .containsExactly("city/schools-dongan.yaml:1: is not UTF-8: save it as UTF-8 (an editor may have"
                        + " written GBK)");
    }

    @Test
    void a_folder_without_a_catalogue_is_refused() throws IOException {
        Files.delete(tenants.resolve("city/catalogue.yaml"));

        assertThat(faults()).containsExactly("city/catalogue.yaml:1: is missing: it declares what is owed");
    }

    @Test
    void a_file_with_a_near_miss_of_a_name_is_not_passed_over() throws IOException {
        write("schools-aimin.yml", SCHOOLS);

        assertThat(faults())
                .containsExactly("city/schools-aimin.yml:1: expected bureau.yaml, catalogue.yaml, site.yaml or"
                        + " schools-<county>.yaml");
    }

    @Test
    void reserved_and_doubled_slugs_are_refused() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("dongan-xiaoxue", "search"));
        write("schools-more.yaml", SCHOOLS.replace("dongan-xiaoxue", "dongan-edu"));

        assertThat(faults())
                .containsExactly(
                        "city/schools-dongan.yaml:3: schools[0].slug: \"search\" is reserved for the product's own"
                                + " addresses; take another",
                        "city/schools-more.yaml:3: schools[0].slug: \"dongan-edu\" is already taken at"
                                + " city/bureau.yaml:6: bureau.bureaus[0].slug");
    }

    @Test
    void a_bureau_that_nobody_declared_has_no_schools() throws IOException {
        write("schools-dongan.yaml", SCHOOLS.replace("bureau: dongan-edu", "bureau: xian-edu"));

        assertThat(faults())
                .containsExactly("city/schools-dongan.yaml:1: bureau: expected a bureau of bureau.yaml (mdj-edu,"
                        + " dongan-edu), found \"xian-edu\"");
    }

    @Test
    void dates_that_do_not_exist_are_refused() throws IOException {
        write("catalogue.yaml", CATALOGUE.replace("2026-01-01", "2026-02-30").replace("10-31", "02-31"));

        assertThat(faults())
                .containsExactly(
                        "city/catalogue.yaml:5: catalogues[0].effective_on: expected a date such as 2026-09-01, found"
                                + " \"2026-02-30\"",
                        "city/catalogue.yaml:17: catalogues[0].items[0].refresh.on[0]: expected a day of the year as"
                                + " month-day in quotes, such as \"08-31\", found \"02-31\"");
    }

    @Test
    void a_catalogue_is_checked_for_what_a_schema_cannot_say() throws IOException {
        write(
                "catalogue.yaml",
                CATALOGUE
                                .replace("kinds: [all]", "when: private")
                                .replace("{on: [\"10-31\"]}", "{standing: 20, each_term: 5}")
                                .replace("mode: proactive", "mode: notice")
                                .replace("document: law", "document: lore")
                        + "          - {key: name, zh: 名称, en: Name again}\n");

        assertThat(faults())
                .containsExactly(
                        "city/catalogue.yaml:10: catalogues[0].items[0].kinds: is missing: which kinds of school owe"
                                + " it, or [all]",
                        "city/catalogue.yaml:10: catalogues[0].items[0].notice: is given exactly where mode is notice",
                        "city/catalogue.yaml:17: catalogues[0].items[0].refresh: expected exactly one clock of on,"
                                + " each_term, each_month, each_week, standing, after_event, before",
                        "city/catalogue.yaml:19: catalogues[0].items[0].basis[0].document: expected a key of documents,"
                                + " found \"lore\"",
                        "city/catalogue.yaml:22: catalogues[0].items[0].elements[1].key: \"name\" stands in this item"
                                + " twice");
    }

    @Test
    void all_faults_of_all_files_are_told_at_once() throws IOException {
        write("bureau.yaml", BUREAU.replace("division: CN-23-10", "division: 2310"));
        write("schools-dongan.yaml", SCHOOLS.replace("[primary]", "[]"));
        write("notes.yaml", "a: b");

        assertThat(faults()).hasSize(3);
    }

    @Test
    void a_wrong_bureau_file_keeps_no_other_file_from_being_checked() throws IOException {
        write("bureau.yaml", BUREAU.replace("division: CN-23-10", "division: 2310"));
        write("schools-dongan.yaml", SCHOOLS.replace("dongan-xiaoxue", "search").replace("[primary]", "[midle]"));
        write("schools-more.yaml", SCHOOLS.replace("bureau: dongan-edu", "bureau: xian-edu"));
        write(
                "catalogue.yaml",
                CATALOGUE.replace("document: law", "document: lore").replace("weight: 1", "weight: -1"));

        assertThat(faults())
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("bureau.division: expected"),
                        fault -> assertThat(fault).contains("weight: expected at least 0, found -1"),
                        fault -> assertThat(fault).contains("expected a key of documents, found \"lore\""),
                        fault -> assertThat(fault).contains("\"search\" is reserved"),
                        fault -> assertThat(fault).contains("found \"midle\""),
                        fault -> assertThat(fault).contains("expected a bureau of bureau.yaml"));
    }

    @Test
    void a_bureau_file_that_nobody_can_read_makes_no_bureau_unknown() throws IOException {
        write("bureau.yaml", "bureau: [");

        assertThat(faults()).singleElement().asString().startsWith("city/bureau.yaml:1: not readable as YAML:");
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
