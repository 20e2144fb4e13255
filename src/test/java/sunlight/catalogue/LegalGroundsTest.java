package sunlight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.LegalBasis.Binds;
import sunlight.catalogue.LegalBasis.Verification;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalGroundsTest {

    private static final String HERE = "CN-23-10-02";

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
        assertThat(LegalGrounds.of(
                                List.of(basis("《示例条例》", "CN-23-1", Binds.BOTH, Verification.V1)), HERE, Binds.SCHOOLS)
                        .binding())
                .isEmpty();
    }

    @Test
    void a_duty_of_bureaus_is_no_ground_for_a_school() {
        var duty = List.of(basis("《示例条例》", "CN", Binds.BUREAUS, Verification.V1));

        assertThat(LegalGrounds.of(duty, HERE, Binds.SCHOOLS).binding()).isEmpty();
        assertThat(LegalGrounds.of(duty, HERE, Binds.BUREAUS).binding()).isEqualTo(duty);
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

    private static LegalBasis basis(String title, String place, Binds binds, Verification verification) {
        return new LegalBasis("key", new Text(title, "Example"), "30", place, binds, verification);
    }

    private static List<String> said(LegalBasis basis) {
        var message =
                LegalGrounds.of(List.of(basis), HERE, Binds.SCHOOLS).said().get(0);
        return List.of(Messages.say(Language.ZH, message), Messages.say(Language.EN, message));
    }
}
