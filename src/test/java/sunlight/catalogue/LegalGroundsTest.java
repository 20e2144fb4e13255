package sunlight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sunlight.catalogue.Addressees.Binds;
import sunlight.catalogue.LegalBasis.Verification;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalGroundsTest {

    private static final Tenant SCHOOL = tenant(TenantKind.SCHOOL, Set.of(SchoolKind.PRIMARY), Set.of(Flag.CANTEEN));
    private static final Tenant BUREAU = tenant(TenantKind.BUREAU, Set.of(), Set.of());

    @Test
    void a_national_law_is_the_ground_everywhere() {
        assertThat(said(basis("《示例法》（2024年）", "CN", Binds.BOTH, Verification.V1)))
                .containsExactly("《示例法》（2024年）第30条", "Example, art. 30");
    }

    @Test
    void a_document_of_the_own_city_is_a_ground() {
        assertThat(said(basis("《示例办法》（市教发〔2020〕1号）", "CN-23-10", Binds.SCHOOLS, Verification.V2)))
                .containsExactly("《示例办法》（市教发〔2020〕1号）第30条", "Example, art. 30");
    }

    @Test
    void a_document_of_another_province_is_only_a_model() {
        assertThat(said(basis("《示例条例》（2010年）", "CN-37", Binds.SCHOOLS, Verification.V1)))
                .containsExactly("本局要求（参照《示例条例》（2010年））", "Required by the bureau (after Example)");
    }

    @Test
    void a_division_whose_code_only_begins_alike_is_another_place() {
        assertThat(LegalGrounds.of(List.of(basis("《示例条例》", "CN-23-1", Binds.BOTH, Verification.V1)), SCHOOL)
                        .binding())
                .isEmpty();
    }

    @Test
    void a_duty_of_bureaus_is_no_ground_for_a_school() {
        var duty = List.of(basis("《示例条例》", "CN", Binds.BUREAUS, Verification.V1));

        assertThat(LegalGrounds.of(duty, SCHOOL).binding()).isEmpty();
        assertThat(LegalGrounds.of(duty, BUREAU).binding()).isEqualTo(duty);
    }

    @ParameterizedTest
    @EnumSource(SchoolKind.class)
    void a_law_on_kindergartens_grounds_nothing_for_another_school(SchoolKind kind) {
        var law = basis("《示例法》", new Addressees(Binds.SCHOOLS, Set.of(SchoolKind.KINDERGARTEN), null));
        var school = tenant(TenantKind.SCHOOL, Set.of(kind), Set.of());

        assertThat(LegalGrounds.of(List.of(law), school).binding().isEmpty())
                .isEqualTo(kind != SchoolKind.KINDERGARTEN);
    }

    @Test
    void a_school_of_two_kinds_is_bound_by_what_binds_one_of_them() {
        var law = basis("《示例法》", new Addressees(Binds.SCHOOLS, Set.of(SchoolKind.JUNIOR), null));
        var school = tenant(TenantKind.SCHOOL, Set.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR), Set.of());

        assertThat(LegalGrounds.of(List.of(law), school).binding()).hasSize(1);
    }

    @Test
    void a_law_on_private_schools_grounds_nothing_for_a_public_one() {
        var law = basis("《示例法》", new Addressees(Binds.BOTH, Set.of(), Flag.PRIVATE));

        assertThat(LegalGrounds.of(List.of(law), SCHOOL).models()).containsExactly(law);
        assertThat(LegalGrounds.of(
                                List.of(law),
                                tenant(TenantKind.SCHOOL, Set.of(SchoolKind.PRIMARY), Set.of(Flag.PRIVATE)))
                        .binding())
                .containsExactly(law);
        assertThat(LegalGrounds.of(List.of(law), BUREAU).binding()).containsExactly(law);
    }

    @Test
    void what_nobody_checked_is_never_shown() {
        assertThat(said(basis("《示例法》", "CN", Binds.BOTH, Verification.M)))
                .containsExactly("本局要求", "Required by the bureau");
    }

    @Test
    void a_rule_without_a_number_cannot_be_cited_as_the_ground() {
        assertThat(said(basis("《示例办法》（2013）", "CN", Binds.SCHOOLS, Verification.V2)))
                .containsExactly("本局要求（参照《示例办法》（2013））", "Required by the bureau (after Example)");
    }

    @Test
    void a_report_that_binds_nobody_is_a_model_at_its_own_place_too() {
        var report = basis("《某局年度报告》（2019-02-25）", "CN", Binds.NOBODY, Verification.V1);
        var grounds = LegalGrounds.of(List.of(report), SCHOOL);

        assertThat(grounds.binding()).isEmpty();
        assertThat(grounds.models()).containsExactly(report);
    }

    private static LegalBasis basis(String title, String place, Binds binds, Verification verification) {
        var addressees = new Addressees(binds, Set.of(), null);
        return new LegalBasis("key", new Text(title, "Example"), "30", place, addressees, verification);
    }

    private static LegalBasis basis(String title, Addressees binds) {
        return new LegalBasis("key", new Text(title, "Example"), "30", "CN", binds, Verification.V1);
    }

    private static Tenant tenant(TenantKind kind, Set<SchoolKind> kinds, Set<Flag> flags) {
        return new Tenant(
                new UUID(0, 1),
                kind,
                "here",
                "here/",
                new Text("本地", "Here"),
                null,
                kinds,
                flags,
                List.of(new UUID(0, 1)),
                Map.of(),
                Map.of("division", "CN-23-10-02"),
                true);
    }

    private static List<String> said(LegalBasis basis) {
        var message = LegalGrounds.of(List.of(basis), SCHOOL).said().get(0);
        return List.of(Messages.say(Language.ZH, message), Messages.say(Language.EN, message));
    }
}
