package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.CatalogueJson;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalGrounds;
import sunlight.catalogue.NoticePeriod;
import sunlight.catalogue.Refresh;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoTenantsTest {

    private static final Declared DECLARED = TenantFolder.read(Path.of("tenants"));
    private static final Catalogue SCHOOLS = catalogue("SCHOOL");
    private static final Catalogue BUREAUS = catalogue("BUREAU");
    private static final Tenant SCHOOL_HERE = school(SchoolKind.PRIMARY, Set.of());

    @Test
    void the_demo_has_a_city_with_three_units_two_counties_and_schools_of_all_kinds() {
        var schools =
                DECLARED.tenants().stream().filter(DeclaredTenant::isSchool).toList();

        assertThat(schools).hasSizeGreaterThanOrEqualTo(14);
        assertThat(DECLARED.tenants()).hasSize(schools.size() + 6);
        assertThat(schools.stream().flatMap(school -> school.kinds().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Set.of(SchoolKind.values()).stream().map(Enum::name).toList());
        assertThat(schools).anyMatch(school -> school.flags().contains("PRIVATE"));
        assertThat(schools).anyMatch(school -> school.kinds().containsAll(List.of("PRIMARY", "JUNIOR")));
        assertThat(schools).allMatch(school -> school.name().zh().startsWith("示例"));
        assertThat(schools)
                .allMatch(school -> school.contact().path("phone").asText().startsWith("0453-0000"));
    }

    @Test
    void the_experimental_school_stands_below_the_district() {
        var school = DECLARED.tenant("mdj-shiyan-xiaoxue").orElseThrow();

        assertThat(school.path()).isEqualTo("mdj-edu/dongan-edu/mdj-shiyan-xiaoxue/");
        assertThat(school.initials()).isEqualTo("slsyxx");
    }

    @Test
    void both_catalogues_are_complete_in_both_languages() {
        assertThat(SCHOOLS.items()).hasSize(61);
        assertThat(BUREAUS.items()).hasSizeGreaterThanOrEqualTo(25);
        for (Catalogue catalogue : List.of(SCHOOLS, BUREAUS)) {
            assertThat(catalogue.items()).allSatisfy(item -> {
                assertThat(item.title().zh()).isNotBlank();
                assertThat(item.title().en()).matches("[^\\p{IsHan}]+");
                assertThat(item.elements())
                        .isNotEmpty()
                        .allSatisfy(element -> assertThat(element.label().en()).matches("[^\\p{IsHan}]+"));
            });
        }
    }

    @Test
    void an_edition_survives_being_stored() {
        for (Catalogue catalogue : List.of(SCHOOLS, BUREAUS)) {
            assertThat(CatalogueJson.read(CatalogueJson.write(catalogue))).isEqualTo(catalogue);
        }
    }

    @Test
    void the_transfer_rules_are_due_each_year_before_term() {
        assertThat(SCHOOLS.effectiveOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(item("S0701").refresh()).isEqualTo(new Refresh.OnDates(List.of(MonthDay.of(8, 31)), 1));
    }

    @Test
    void only_named_lists_come_down() {
        var down = SCHOOLS.items().stream()
                .filter(item -> isTakenDown(item.notice()))
                .map(item -> item.code().value())
                .toList();

        assertThat(down).containsExactly("S0404", "S0405", "S0602", "S0603", "S0605", "S0706", "S0707");
    }

    @Test
    void only_what_a_school_may_really_not_have_can_be_declared_nil() {
        assertThat(nilAllowed(SCHOOLS))
                .containsExactly("S0302", "S0305", "S0404", "S0506", "S0702", "S0709", "S0903", "S0904", "S1003");
        assertThat(nilAllowed(BUREAUS)).containsExactly("B0108", "B0606", "B0801", "B1001", "B1002");
    }

    /** Besides what is owed after an event only. */
    private static List<String> nilAllowed(Catalogue catalogue) {
        return catalogue.items().stream()
                .filter(item -> item.mayBeDeclaredNil() && !(item.refresh() instanceof Refresh.AfterEvent))
                .map(item -> item.code().value())
                .toList();
    }

    @Test
    void conduct_rules_are_public() {
        assertThat(item("S0704").audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void no_document_of_another_place_is_shown_as_the_ground_of_a_duty() {
        assertThat(SCHOOLS.items())
                .allSatisfy(item -> assertThat(
                                LegalGrounds.of(item.basis(), SCHOOL_HERE).binding())
                        .allSatisfy(basis -> assertThat(basis.jurisdiction()).isIn("CN", "CN-23", "CN-23-10")));
    }

    @Test
    void the_bureau_s_own_duties_do_not_bind_a_school() {
        assertThat(SCHOOLS.items().stream()
                        .flatMap(item -> LegalGrounds.of(item.basis(), SCHOOL_HERE).binding().stream())
                        .map(basis -> basis.document()))
                .doesNotContain("standard-2019", "foi-regulation", "public-institutions-2020", "major-decisions");
    }

    @Test
    void what_binds_some_kinds_of_school_is_cited_to_these_only() {
        var kindergarten = school(SchoolKind.KINDERGARTEN, Set.of());
        var privately = school(SchoolKind.PRIMARY, Set.of(Flag.PRIVATE));

        assertThat(cited(SCHOOL_HERE)).doesNotContain("preschool-law", "private-law", "vocational-law");
        assertThat(cited(kindergarten)).contains("preschool-law").doesNotContain("private-law", "discipline");
        assertThat(cited(privately)).contains("private-law", "private-rules").doesNotContain("preschool-law");
    }

    private static Set<String> cited(Tenant school) {
        return SCHOOLS.items().stream()
                .flatMap(item -> LegalGrounds.of(item.basis(), school).binding().stream())
                .map(basis -> basis.document())
                .collect(Collectors.toSet());
    }

    private static Tenant school(SchoolKind kind, Set<Flag> flags) {
        var id = new UUID(0, 1);
        return new Tenant(
                id,
                TenantKind.SCHOOL,
                "here",
                "here/",
                new Text("本地", "Here"),
                null,
                Set.of(kind),
                flags,
                List.of(id),
                Map.of(),
                Map.of("division", "CN-23-10-02"),
                true);
    }

    private static boolean isTakenDown(@Nullable NoticePeriod period) {
        return period != null && period.takenDown();
    }

    private static CatalogueItem item(String code) {
        return SCHOOLS.item(new ItemCode(code)).orElseThrow();
    }

    private static Catalogue catalogue(String audience) {
        return DECLARED.editions().stream()
                .filter(edition -> edition.audience().equals(audience))
                .map(edition -> CatalogueJson.read(edition.definition()))
                .findFirst()
                .orElseThrow();
    }
}
